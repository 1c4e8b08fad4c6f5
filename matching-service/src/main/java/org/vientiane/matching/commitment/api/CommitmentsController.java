package org.vientiane.matching.commitment.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
import org.vientiane.contracts.commitment.CommitmentStatus;
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
import org.vientiane.matching.commitment.Commitment;
import org.vientiane.matching.commitment.CommitmentRefused;
import org.vientiane.matching.commitment.Commitments;
import org.vientiane.matching.commitment.DeliveringCommitments;
import org.vientiane.matching.commitment.RevisingCommitments;
import org.vientiane.matching.commitment.SigningCommitments;
import org.vientiane.matching.market.CommitmentRow;
import org.vientiane.matching.market.CommitmentRows;
import org.vientiane.matching.telling.Voice.Voices;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Today;

/** Commitments on their way from promise to receipt, followed by their two parties and read by coordinators. */
@RestController
@RequestMapping("/commitments")
@Tag(
        name = "Commitments",
        description = "What both sides of a match have agreed on, and what has come of it (Action 38).")
class CommitmentsController {

    private final Commitments commitments;
    private final CommitmentRows rows;
    private final SigningCommitments signing;
    private final DeliveringCommitments delivering;
    private final RevisingCommitments revising;
    private final CommitmentChecks checks;
    private final Voices voices;
    private final Today today;

    CommitmentsController(
            Commitments commitments,
            CommitmentRows rows,
            SigningCommitments signing,
            DeliveringCommitments delivering,
            RevisingCommitments revising,
            CommitmentChecks checks,
            Voices voices,
            Today today) {
        this.commitments = commitments;
        this.rows = rows;
        this.signing = signing;
        this.delivering = delivering;
        this.revising = revising;
        this.checks = checks;
        this.voices = voices;
        this.today = today;
    }

    /** What {@code GET /commitments} can be narrowed by. */
    record CommitmentsQuery(
            @Nullable StateCode state,
            @Nullable PartyCode provider,
            @Nullable Obligation obligation,
            @Nullable CommitmentStatus status,
            Limit limit,
            @Nullable Cursor cursor) {

        boolean asksFor(CommitmentRow row) {
            return (state == null || state.equals(row.state()))
                    && (provider == null || provider.equals(row.provider()))
                    && (obligation == null || obligation == row.obligation())
                    && (status == null || status == row.status());
        }
    }

    @GetMapping
    @Operation(summary = "Lists the commitments that the caller may read", description = "By id.")
    Page<CommitmentResponse> list(@Query CommitmentsQuery query, Caller caller, Locale language) {
        caller.anyParty();
        var after = query.cursor() == null ? "" : query.cursor().id().toString();
        var wanted = rows.all().stream()
                .filter(query::asksFor)
                .filter(row ->
                        caller.isCoordinator() || caller.isOneOf(row.state().asParty(), row.provider()))
                .filter(row -> row.id().toString().compareTo(after) > 0)
                .sorted(Comparator.comparing(row -> row.id().toString()))
                .limit(query.limit().plusOne())
                .toList();
        var page = Page.of(wanted, query.limit(), row -> row.id().toString());
        var found = commitments
                .find(page.items().stream().map(CommitmentRow::id).toList())
                .stream()
                .collect(Collectors.toMap(Commitment::id, Function.identity()));
        var items = page.items().stream()
                .map(row -> found.get(row.id()))
                .filter(Objects::nonNull)
                .filter(commitment -> query.status() == null || query.status() == commitment.status())
                .map(commitment -> response(commitment, language))
                .toList();
        return new Page<>(items, page.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads one commitment")
    ResponseEntity<CommitmentResponse> get(@PathVariable UUID id, Caller caller, Locale language) {
        return answer(readable(id, caller), language);
    }

    @PutMapping("/{id}/instrument")
    @Operation(
            summary = "Records the instrument that binds the provider",
            description =
                    "By the provider. Two clicks do not bind a state; with its instrument the commitment is signed.")
    ResponseEntity<CommitmentResponse> sign(
            @PathVariable UUID id,
            Caller caller,
            Precondition precondition,
            Body<InstrumentRequest> body,
            Locale language) {
        return answer(
                changed(() -> {
                    var commitment = asProvider(id, caller);
                    precondition.mustMatch(commitment.version());
                    var instrument = body.read(checks::checkInstrument).instrument();
                    return signing.sign(commitment, instrument);
                }),
                language);
    }

    @PutMapping("/{id}/tranches")
    @Operation(
            summary = "Lays down what is due when",
            description = "By the provider; the amounts add up to the quantity.")
    ResponseEntity<CommitmentResponse> schedule(
            @PathVariable UUID id,
            Caller caller,
            Precondition precondition,
            Body<TranchesRequest> body,
            Locale language) {
        return answer(
                changed(() -> {
                    var commitment = asProvider(id, caller);
                    precondition.mustMatch(commitment.version());
                    var request = body.read(fields -> checks.checkTranches(fields, commitment));
                    return signing.schedule(
                            commitment, request.tranches(commitment.quantity().unit()));
                }),
                language);
    }

    @PutMapping("/{id}/quantity")
    @Operation(
            summary = "Revises a commitment down",
            description = "By either side, with a reason. What was delivered stays reserved, the rest is freed; later "
                    + "tranches give way first.")
    ResponseEntity<CommitmentResponse> revise(
            @PathVariable UUID id,
            Caller caller,
            Precondition precondition,
            Body<QuantityRequest> body,
            Locale language) {
        return answer(
                changed(() -> {
                    var commitment = asEitherSide(id, caller);
                    precondition.mustMatch(commitment.version());
                    var request = body.read(fields -> checks.checkQuantity(fields, commitment));
                    return revising.revise(
                            commitment,
                            request.quantity(commitment.quantity().unit()),
                            request.reason(),
                            caller.party());
                }),
                language);
    }

    @PostMapping("/{id}/deliveries")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Records a delivery", description = "By the provider, once the commitment is signed.")
    ResponseEntity<CommitmentResponse> deliver(
            @PathVariable UUID id,
            Caller caller,
            Precondition precondition,
            Idempotency idempotency,
            Body<DeliveryRequest> body,
            Locale language) {
        return created(
                posted(() -> asProvider(id, caller), precondition, idempotency, commitment -> {
                    var request = body.read(fields -> checks.checkDelivery(fields, commitment));
                    return delivering.deliver(
                            commitment,
                            request.delivery(commitment.quantity().unit(), today.day()),
                            idempotency.request());
                }),
                language);
    }

    @PostMapping("/{id}/receipts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Says what has become of a delivery",
            description = "By the state. A receipt that is not confirmed is a dispute; a new receipt ends it.")
    ResponseEntity<CommitmentResponse> receive(
            @PathVariable UUID id,
            Caller caller,
            Precondition precondition,
            Idempotency idempotency,
            Body<ReceiptRequest> body,
            Locale language) {
        return created(
                posted(() -> asState(id, caller), precondition, idempotency, commitment -> {
                    var request = body.read(fields -> checks.checkReceipt(fields, commitment));
                    var delivery = commitment.delivery(request.delivery()).orElseThrow(Problem::notFound);
                    return delivering.receive(
                            commitment, request.receipt(delivery, today.day()), idempotency.request());
                }),
                language);
    }

    @PostMapping("/{id}/cancellation")
    @Operation(
            summary = "Ends a commitment",
            description = "By either side, with a reason. What was delivered stays reserved, the rest is freed.")
    ResponseEntity<CommitmentResponse> cancel(
            @PathVariable UUID id,
            Caller caller,
            Precondition precondition,
            Idempotency idempotency,
            Body<CancellationRequest> body,
            Locale language) {
        return answer(
                posted(
                        () -> asEitherSide(id, caller),
                        precondition,
                        idempotency,
                        commitment -> revising.cancel(
                                commitment, body.read().reason(), caller.party(), idempotency.request())),
                language);
    }

    private Commitment posted(
            Supplier<Commitment> found,
            Precondition precondition,
            Idempotency idempotency,
            Function<Commitment, Optional<Commitment>> change) {
        return changed(() -> {
            var commitment = found.get();
            precondition.mayMatch(commitment.version());
            return idempotency
                    .earlier(commitments::findByRequest, Commitment::handled)
                    .or(() -> change.apply(commitment));
        });
    }

    private static Commitment changed(Supplier<Optional<Commitment>> attempt) {
        try {
            return Race.untilWon(attempt);
        } catch (CommitmentRefused e) {
            throw Problem.conflict(Text.of("commitment." + e.reason()));
        }
    }

    private Commitment readable(UUID id, Caller caller) {
        return commitments
                .find(id)
                .filter(found ->
                        caller.isCoordinator() || caller.isOneOf(found.state().asParty(), found.provider()))
                .orElseThrow(Problem::notFound);
    }

    private Commitment asProvider(UUID id, Caller caller) {
        var commitment = readable(id, caller);
        caller.mustBe(Role.PROVIDER, commitment.provider());
        return commitment;
    }

    private Commitment asState(UUID id, Caller caller) {
        var commitment = readable(id, caller);
        caller.mustBe(Role.AFFECTED_STATE, commitment.state());
        return commitment;
    }

    private Commitment asEitherSide(UUID id, Caller caller) {
        var commitment = readable(id, caller);
        if (caller.is(commitment.provider())) {
            caller.mustBe(Role.PROVIDER);
        } else {
            caller.mustBe(Role.AFFECTED_STATE, commitment.state());
        }
        return commitment;
    }

    private ResponseEntity<CommitmentResponse> created(Commitment commitment, Locale language) {
        return Answers.created("/commitments/" + commitment.id(), commitment.version(), response(commitment, language));
    }

    private ResponseEntity<CommitmentResponse> answer(Commitment commitment, Locale language) {
        return Answers.ok(commitment.version(), response(commitment, language));
    }

    /** Nothing in a commitment is a confidence of the provider. */
    private CommitmentResponse response(Commitment commitment, Locale language) {
        return CommitmentResponse.of(commitment, voices.in(language, false));
    }
}
