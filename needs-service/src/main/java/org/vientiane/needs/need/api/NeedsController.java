package org.vientiane.needs.need.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
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
import org.vientiane.needs.need.AmendingNeeds;
import org.vientiane.needs.need.ChangeRefused;
import org.vientiane.needs.need.ConfirmingNeeds;
import org.vientiane.needs.need.Need;
import org.vientiane.needs.need.NeedSelection;
import org.vientiane.needs.need.NeedStatus;
import org.vientiane.needs.need.Needs;
import org.vientiane.needs.need.PublishingNeeds;
import org.vientiane.needs.need.WithdrawingNeeds;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Today;

/** Needs, as states write them and every party reads them. */
@RestController
@RequestMapping("/needs")
@Tag(name = "Needs", description = "What affected states ask for (Actions 33 and 37)")
class NeedsController {

    private final Needs needs;
    private final PublishingNeeds publishing;
    private final AmendingNeeds amending;
    private final ConfirmingNeeds confirming;
    private final WithdrawingNeeds withdrawing;
    private final NeedChecks checks;
    private final Today today;

    NeedsController(
            Needs needs,
            PublishingNeeds publishing,
            AmendingNeeds amending,
            ConfirmingNeeds confirming,
            WithdrawingNeeds withdrawing,
            NeedChecks checks,
            Today today) {
        this.needs = needs;
        this.publishing = publishing;
        this.amending = amending;
        this.confirming = confirming;
        this.withdrawing = withdrawing;
        this.checks = checks;
        this.today = today;
    }

    /** What {@code GET /needs} can be narrowed by. */
    record NeedsQuery(
            @Nullable StateCode state,
            @Nullable Obligation obligation,
            @Nullable NeedStatus status,
            Limit limit,
            @Nullable Cursor cursor) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Publish a need",
            description = "A state writes its own needs. A need is put before every provider that can answer it.")
    ResponseEntity<NeedResponse> post(Caller caller, Idempotency idempotency, Body<NeedRequest> body) {
        caller.mustBe(Role.AFFECTED_STATE);
        var published = written(
                () -> idempotency.earlier(needs::findByRequest, Need::handled).or(() -> {
                    var request = body.read(fields -> checks.check(fields, caller.party()));
                    caller.mustBe(request.state());
                    return publishing.publish(request.terms(today.day()), today.day(), idempotency.request());
                }));
        return Answers.created("/needs/" + published.id(), published.version(), shown(published, caller));
    }

    @GetMapping
    @Operation(
            summary = "List needs",
            description =
                    "By id, that is, oldest first. Restricted needs are left out, but for their state and coordinators.")
    Page<NeedResponse> list(@Query NeedsQuery query, Caller caller) {
        var selection = new NeedSelection(
                query.state(),
                query.obligation(),
                query.status(),
                today.day(),
                caller.isCoordinator() ? null : caller.party());
        var after = query.cursor() == null ? null : query.cursor().id();
        var rows = needs.select(selection, after, query.limit().plusOne());
        return Page.of(rows, query.limit(), need -> need.id().toString()).map(need -> shown(need, caller));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a need")
    ResponseEntity<NeedResponse> get(@PathVariable UUID id, Caller caller) {
        return answer(readable(id, caller), caller);
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Amend a need",
            description = "The body takes the place of what was written; requestedOn, when left out, stays. "
                    + "That also confirms the need, and a later period revives one that has expired. What is "
                    + "committed stands: less than that cannot be asked for, nor the unit or the kind of "
                    + "assistance be changed (409).")
    ResponseEntity<NeedResponse> put(
            @PathVariable UUID id, Caller caller, Precondition precondition, Body<NeedRequest> body) {
        var amended = written(() -> {
            var need = own(id, caller);
            precondition.mustMatch(need.version());
            var request = body.read(fields -> checks.check(fields, caller.party()));
            caller.mustBe(request.state());
            return amending.amend(need, request.terms(need.terms().requestedOn()), today.day());
        });
        return answer(amended, caller);
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(
            summary = "Withdraw a need",
            description =
                    "For good. Its proposals end; what is committed stands and is followed to the end. Takes no body.")
    ResponseEntity<NeedResponse> withdraw(
            @PathVariable UUID id, Caller caller, Precondition precondition, Idempotency idempotency) {
        var withdrawn = written(() -> {
            var need = own(id, caller);
            precondition.mayMatch(need.version());
            return idempotency
                    .earlier(needs::findByRequest, Need::handled)
                    .or(() -> withdrawing.withdraw(need, idempotency.request()));
        });
        return answer(withdrawn, caller);
    }

    @PostMapping("/{id}/confirmation")
    @Operation(
            summary = "Confirm a need",
            description = "The state says that it still stands as it is; a need that nobody has confirmed for twelve "
                    + "months is proposed to nobody. Takes no body.")
    ResponseEntity<NeedResponse> confirm(
            @PathVariable UUID id, Caller caller, Precondition precondition, Idempotency idempotency) {
        var confirmed = written(() -> {
            var need = own(id, caller);
            precondition.mayMatch(need.version());
            return idempotency
                    .earlier(needs::findByRequest, Need::handled)
                    .or(() -> confirming.confirm(need, today.day(), idempotency.request()));
        });
        return answer(confirmed, caller);
    }

    private static Need written(Supplier<Optional<Need>> attempt) {
        try {
            return Race.untilWon(attempt);
        } catch (ChangeRefused e) {
            throw Problem.conflict(new Text("need." + e.reason(), e.figures()));
        }
    }

    private Need readable(UUID id, Caller caller) {
        return needs.find(id)
                .filter(need -> seesAll(need, caller) || need.isPublic())
                .orElseThrow(Problem::notFound);
    }

    private Need own(UUID id, Caller caller) {
        var need = readable(id, caller);
        caller.mustBe(Role.AFFECTED_STATE, need.party());
        return need;
    }

    private ResponseEntity<NeedResponse> answer(Need need, Caller caller) {
        return Answers.ok(need.version(), shown(need, caller));
    }

    private NeedResponse shown(Need need, Caller caller) {
        return NeedResponse.of(need, today.day(), seesAll(need, caller));
    }

    private static boolean seesAll(Need need, Caller caller) {
        return caller.is(need.party()) || caller.isCoordinator();
    }
}
