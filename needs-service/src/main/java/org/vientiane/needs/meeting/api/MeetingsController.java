package org.vientiane.needs.meeting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.vientiane.contracts.meeting.MeetingTerms;
import org.vientiane.http.Answers;
import org.vientiane.http.Body;
import org.vientiane.http.Caller;
import org.vientiane.http.Cursor;
import org.vientiane.http.Idempotency;
import org.vientiane.http.Limit;
import org.vientiane.http.Page;
import org.vientiane.http.Precondition;
import org.vientiane.http.Problem;
import org.vientiane.http.Query;
import org.vientiane.http.Race;
import org.vientiane.http.Role;
import org.vientiane.http.Text;
import org.vientiane.needs.meeting.KeepingMeetings;
import org.vientiane.needs.meeting.Meeting;
import org.vientiane.needs.meeting.Meetings;
import org.vientiane.vocabulary.Today;

/** Meetings at which affected states can exchange what they know. */
@RestController
@RequestMapping("/meetings")
@Tag(
        name = "Meetings",
        description =
                "Meetings of the Convention and of regions; two weeks before each, affected states are told whom to "
                        + "meet there and about what (Actions 35 and 36)")
class MeetingsController {

    private final Meetings meetings;
    private final KeepingMeetings keeping;
    private final Today today;

    MeetingsController(Meetings meetings, KeepingMeetings keeping, Today today) {
        this.meetings = meetings;
        this.keeping = keeping;
        this.today = today;
    }

    /** Which part of the list is asked for. */
    record MeetingsQuery(Limit limit, @Nullable Cursor cursor) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Register a meeting",
            description = "For coordinators. When it begins within two weeks, states are briefed on it at once.")
    ResponseEntity<MeetingResponse> post(Caller caller, Idempotency idempotency, Body<MeetingRequest> body) {
        caller.mustBe(Role.COORDINATOR);
        var meeting = Race.untilWon(() -> idempotency
                .earlier(meetings::findByRequest, Meeting::handled)
                .or(() -> keeping.register(terms(body), caller.party(), today.day(), idempotency.request())));
        if (meeting.deleted()) {
            throw Problem.conflict(Text.of("meeting.deleted"));
        }
        return Answers.created("/meetings/" + meeting.id(), meeting.version(), MeetingResponse.of(meeting));
    }

    @GetMapping
    @Operation(summary = "List meetings", description = "By id, that is, in the order in which they were registered.")
    Page<MeetingResponse> list(@Query MeetingsQuery query, Caller caller) {
        caller.anyParty();
        var after = query.cursor() == null ? null : query.cursor().id();
        var rows = meetings.page(after, query.limit().plusOne());
        return Page.of(rows, query.limit(), meeting -> meeting.id().toString()).map(MeetingResponse::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a meeting")
    ResponseEntity<MeetingResponse> get(@PathVariable UUID id, Caller caller) {
        caller.anyParty();
        return answer(there(id));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Amend a meeting",
            description =
                    "For coordinators. States that it now is for are briefed on it; when it is postponed, all are anew, "
                            + "two weeks before it.")
    ResponseEntity<MeetingResponse> put(
            @PathVariable UUID id, Caller caller, Precondition precondition, Body<MeetingRequest> body) {
        var amended = Race.untilWon(() -> {
            var meeting = there(id);
            caller.mustBe(Role.COORDINATOR);
            precondition.mustMatch(meeting.version());
            return keeping.amend(meeting, terms(body), caller.party(), today.day());
        });
        return answer(amended);
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Delete a meeting", description = "For coordinators.")
    ResponseEntity<Void> delete(@PathVariable UUID id, Caller caller, Precondition precondition) {
        Race.untilWon(() -> {
            var meeting = there(id);
            caller.mustBe(Role.COORDINATOR);
            precondition.mustMatch(meeting.version());
            return keeping.delete(meeting, caller.party(), today.day());
        });
        return Answers.deleted();
    }

    private MeetingTerms terms(Body<MeetingRequest> body) {
        var day = today.day();
        return body.read(meeting -> meeting.check(
                        "period.to", LocalDate.class, to -> !to.isBefore(day), Text.of("meeting.over", day)))
                .terms();
    }

    private Meeting there(UUID id) {
        return meetings.find(id).orElseThrow(Problem::notFound);
    }

    private static ResponseEntity<MeetingResponse> answer(Meeting meeting) {
        return Answers.ok(meeting.version(), MeetingResponse.of(meeting));
    }
}
