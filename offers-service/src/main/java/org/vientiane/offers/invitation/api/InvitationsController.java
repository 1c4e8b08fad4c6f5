package org.vientiane.offers.invitation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
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
import org.vientiane.offers.invitation.AnsweringInvitations;
import org.vientiane.offers.invitation.Invitation;
import org.vientiane.offers.invitation.Invitation.Occurrence;
import org.vientiane.offers.invitation.InvitationRefused;
import org.vientiane.offers.invitation.Invitations;
import org.vientiane.offers.invitation.InvitingPartners;
import org.vientiane.offers.need.Need;
import org.vientiane.offers.need.Needs;
import org.vientiane.offers.telling.Voices;
import org.vientiane.vocabulary.Today;

/** Invitations: coordinators send them, parties answer, and the need's state reads what becomes of them. */
@RestController
@RequestMapping("/invitations")
@Tag(name = "Invitations", description = "Who was asked to make an offer for a need (Action 34)")
class InvitationsController {

    private static final Duration BREATH = Duration.ofSeconds(1);

    private final Invitations invitations;
    private final InvitingPartners inviting;
    private final AnsweringInvitations answering;
    private final InvitationChecks checks;
    private final Needs needs;
    private final Voices voices;
    private final Today today;
    private final Clock clock;

    InvitationsController(
            Invitations invitations,
            InvitingPartners inviting,
            AnsweringInvitations answering,
            InvitationChecks checks,
            Needs needs,
            Voices voices,
            Today today,
            Clock clock) {
        this.invitations = invitations;
        this.inviting = inviting;
        this.answering = answering;
        this.checks = checks;
        this.needs = needs;
        this.voices = voices;
        this.today = today;
        this.clock = clock;
    }

    /** Which part of the list is asked for. */
    record InvitationsQuery(Limit limit, @Nullable Cursor cursor) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Invite a party to make an offer for a need",
            description =
                    "For coordinators; once for each need and party. The party is told what an offer would have to be "
                            + "like. A restricted need is no ground for an invitation: only its state and coordinators may know "
                            + "of it.")
    ResponseEntity<InvitationResponse> post(
            Caller caller, Idempotency idempotency, Body<InvitationRequest> body, Locale language) {
        caller.mustBe(Role.COORDINATOR);
        var invitation = written(() -> idempotency
                .earlier(invitations::findByRequest, Invitation::handled)
                .or(() -> {
                    requireAllNeeds();
                    var request = body.read(checks::check);
                    return inviting.invite(
                            need(request.need()),
                            request.party(),
                            request.answerBy(),
                            request.note(),
                            occurrence(caller, idempotency));
                }));
        return Answers.created("/invitations/" + invitation.id(), invitation.version(), shown(invitation, language));
    }

    @GetMapping
    @Operation(
            summary = "List invitations",
            description =
                    "By id. A party reads those that it was sent, a state also those for its needs, coordinators all.")
    Page<InvitationResponse> list(@Query InvitationsQuery query, Caller caller, Locale language) {
        var reader = caller.isCoordinator() ? null : caller.party();
        var after = query.cursor() == null ? null : query.cursor().id();
        var rows = invitations.select(reader, after, query.limit().plusOne());
        return Page.of(rows, query.limit(), invitation -> invitation.id().toString())
                .map(invitation -> shown(invitation, language));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read an invitation")
    ResponseEntity<InvitationResponse> get(@PathVariable UUID id, Caller caller, Locale language) {
        return answer(readable(id, caller), language);
    }

    @PostMapping("/{id}/answers")
    @Operation(
            summary = "Answer an invitation",
            description =
                    "For the invited party, once, up to and including answerBy: OFFERED with an open offer of its own, "
                            + "which from then on knows the need it came from, or DECLINED with a reason. The response is the "
                            + "invitation after it.")
    ResponseEntity<InvitationResponse> answer(
            @PathVariable UUID id,
            Caller caller,
            Precondition precondition,
            Idempotency idempotency,
            Body<InvitationAnswerRequest> body,
            Locale language) {
        var answered = written(() -> {
            var invitation = readable(id, caller);
            caller.mustBe(Role.PROVIDER, invitation.party());
            precondition.mayMatch(invitation.version());
            return idempotency
                    .earlier(invitations::findByRequest, Invitation::handled)
                    .or(() -> {
                        var request = body.read(fields -> checks.checkAnswer(fields, invitation));
                        return answering.answer(invitation, request.on(today.day()), occurrence(caller, idempotency));
                    });
        });
        return answer(answered, language);
    }

    private static Invitation written(Supplier<Optional<Invitation>> attempt) {
        try {
            return Race.untilWon(attempt);
        } catch (InvitationRefused e) {
            throw Problem.conflict(new Text("invitation." + e.reason(), e.figures()));
        }
    }

    /** Whoever does not know all needs yet cannot say that there is no such need. */
    private void requireAllNeeds() {
        if (!needs.areWhole()) {
            throw Problem.unavailable(BREATH);
        }
    }

    private Need need(UUID id) {
        return needs.find(id).orElseThrow(() -> new IllegalStateException("need " + id + " was there and is gone"));
    }

    private Invitation readable(UUID id, Caller caller) {
        return invitations
                .find(id)
                .filter(invitation -> caller.mayRead(
                        false, invitation.party(), invitation.state().asParty()))
                .orElseThrow(Problem::notFound);
    }

    private Occurrence occurrence(Caller caller, Idempotency idempotency) {
        return new Occurrence(clock.instant(), today.day(), caller.party().code(), idempotency.request());
    }

    private ResponseEntity<InvitationResponse> answer(Invitation invitation, Locale language) {
        return Answers.ok(invitation.version(), shown(invitation, language));
    }

    private InvitationResponse shown(Invitation invitation, Locale language) {
        return InvitationResponse.of(invitation, today.day(), voices.in(language));
    }
}
