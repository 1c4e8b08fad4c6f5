package org.vientiane.matching.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.Waiting;
import org.vientiane.contracts.commitment.CommitmentStatus;
import org.vientiane.contracts.commitment.CommitmentStep;
import org.vientiane.contracts.commitment.CommitmentTransition;
import org.vientiane.contracts.commitment.Delivery;
import org.vientiane.contracts.commitment.Instrument;
import org.vientiane.contracts.commitment.Receipt;
import org.vientiane.contracts.commitment.Tranche;
import org.vientiane.contracts.match.MatchTransition;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.matching.market.CommitmentRow;
import org.vientiane.vocabulary.ExchangeRates;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.OfferTerms;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Unit;

/**
 * What two sides have agreed on, and what has come of it (Action 38). Every change is a new commitment, one version
 * further.
 *
 * @param id derived from the match's id and the number of the attempt that agreed it
 * @param version counts every change, from 1
 * @param matchId the match that led to it
 * @param attempt the number of the attempt that agreed it
 * @param needId the need
 * @param offerId the offer
 * @param need the need as it was written when the match was reckoned
 * @param offer the offer as it was written when the match was reckoned
 * @param quantity how much is promised, in the offer's unit
 * @param inNeedUnit what it counts for the need, in the need's unit
 * @param rates those between the two units, fixed with the first answer; none when they are equal
 * @param instrument what binds the provider; absent until it is signed
 * @param tranches what is due when; they add up to the quantity
 * @param deliveries what the provider has delivered, oldest first
 * @param receipts what the state has said of deliveries, oldest first
 * @param surplus what was delivered so late that others had filled the gap, in the offer's unit
 * @param overdue what is undelivered so long after its day that it counts no longer for the need, in the offer's unit
 * @param status where it stands
 * @param agreedOn the day of the agreement
 * @param waiting the clock of the tranche that is waited for; absent when none is
 * @param transitions what has happened, oldest first
 * @param handled requests that it has taken in, so that none counts twice
 */
public record Commitment(
        UUID id,
        long version,
        UUID matchId,
        int attempt,
        UUID needId,
        UUID offerId,
        NeedTerms need,
        OfferTerms offer,
        Quantity quantity,
        Quantity inNeedUnit,
        ExchangeRates rates,
        @Nullable Instrument instrument,
        List<Tranche> tranches,
        List<Delivery> deliveries,
        List<Receipt> receipts,
        Quantity surplus,
        Quantity overdue,
        CommitmentStatus status,
        LocalDate agreedOn,
        @Nullable Waiting waiting,
        List<CommitmentTransition> transitions,
        List<HandledRequest> handled) {

    /** @throws IllegalArgumentException if tranches do not add up to the quantity, or more is delivered than promised */
    public Commitment {
        tranches = List.copyOf(tranches);
        deliveries = List.copyOf(deliveries);
        receipts = List.copyOf(receipts);
        transitions = List.copyOf(transitions);
        handled = List.copyOf(handled);
        if (!Tranches.sum(tranches, quantity.unit()).equals(quantity)) {
            throw new IllegalArgumentException("the tranches %s do not add up to %s".formatted(tranches, quantity));
        }
        if (sum(deliveries, quantity.unit()).plus(overdue).isMoreThan(quantity)) {
            throw new IllegalArgumentException(
                    "more than %s is delivered or overdue: %s, %s".formatted(quantity, deliveries, overdue));
        }
    }

    /**
     * What came of a match. No promise is without a day: until the provider lays down tranches, all of it is due on the last
     * day that need and offer share.
     *
     * @param by the party whose yes was the second
     */
    public static Commitment agreed(
            UUID id,
            UUID matchId,
            int attempt,
            UUID needId,
            UUID offerId,
            NeedTerms need,
            OfferTerms offer,
            Quantity quantity,
            Quantity inNeedUnit,
            ExchangeRates rates,
            String by,
            LocalDate day,
            Instant at) {
        var due = lastSharedDay(need, offer, day);
        return new Commitment(
                id,
                1,
                matchId,
                attempt,
                needId,
                offerId,
                need,
                offer,
                quantity,
                inNeedUnit,
                rates,
                null,
                List.of(new Tranche(due, quantity)),
                List.of(),
                List.of(),
                Quantity.none(quantity.unit()),
                Quantity.none(quantity.unit()),
                CommitmentStatus.AGREED,
                day,
                Waiting.since(due),
                List.of(new CommitmentTransition(
                        at, day, by, CommitmentStep.AGREED, Statement.of("AGREED", Figure.amount(quantity)))),
                List.of());
    }

    /** The commitment, one version further and else the same: whoever was about to change the one before begins anew. */
    Commitment unchanged() {
        return next().commitment();
    }

    /**
     * The commitment with the instrument that binds its provider.
     *
     * @throws CommitmentRefused if it has ended
     */
    Commitment signed(Instrument newInstrument, LocalDate day, Instant at) {
        refuseWhenEnded();
        return next().instrument(newInstrument)
                .step(
                        CommitmentStep.SIGNED,
                        provider().code(),
                        Statement.of(
                                "COMMITMENT.SIGNED",
                                Figure.text(newInstrument.kind()),
                                Figure.text(newInstrument.reference()),
                                Figure.day(newInstrument.signedOn()),
                                Figure.text(newInstrument.signatory())),
                        day,
                        at)
                .commitment();
    }

    /**
     * The commitment with these tranches, which add up to its quantity.
     *
     * @throws CommitmentRefused if it has ended
     */
    Commitment scheduled(List<Tranche> newTranches, LocalDate day, Instant at) {
        refuseWhenEnded();
        return next().tranches(newTranches)
                .step(
                        CommitmentStep.SCHEDULED,
                        provider().code(),
                        Statement.of(
                                "COMMITMENT.SCHEDULED",
                                Figure.count(newTranches.size()),
                                Figure.day(
                                        newTranches.get(newTranches.size() - 1).due())),
                        day,
                        at)
                .commitment();
    }

    /**
     * What it would count for the need with this delivery. Deliveries fill the earliest tranche first, so that what is
     * long overdue comes back first.
     *
     * @throws CommitmentRefused if it has ended, is not signed or was delivered in full
     */
    Quantity wantedWith(Quantity amount) {
        refuseUnlessDeliverable();
        var regained = countable(quantity, overdue.lessAtMost(amount)).lessAtMost(countable(quantity, overdue));
        return inNeedUnit.plus(regained);
    }

    /**
     * The commitment with one more delivery.
     *
     * @param counts what it counts for the need from now on: what it wanted, or less where others have filled the gap
     * @throws CommitmentRefused if it has ended, is not signed or was delivered in full
     */
    Commitment delivered(
            Delivery delivery, Quantity counts, Optional<HandledRequest> request, LocalDate day, Instant at) {
        refuseUnlessDeliverable();
        return next().delivery(delivery)
                .surplus(surplus.plus(tooLate(delivery.amount(), counts)))
                .overdue(overdue.lessAtMost(delivery.amount()))
                .counting(counts)
                .handling(request)
                .step(
                        CommitmentStep.DELIVERED,
                        provider().code(),
                        Statement.of(
                                "COMMITMENT.DELIVERED",
                                Figure.amount(delivery.amount()),
                                Figure.day(delivery.deliveredOn())),
                        day,
                        at)
                .commitment();
    }

    /** What of a delivery comes when others have filled the gap; what closes a gap to its last decimal is none of it. */
    private Quantity tooLate(Quantity amount, Quantity counts) {
        if (!wantedWith(amount).isMoreThan(counts)) {
            return none();
        }
        var regained = rates.convert(counts.lessAtMost(inNeedUnit), quantity.unit())
                .orElseThrow(Commitment::withoutRates)
                .roundedUp();
        return amount.atMost(overdue).lessAtMost(regained);
    }

    /**
     * The commitment with what the state says of a delivery. It can be said of what was delivered before a cancellation,
     * too.
     *
     * @throws CommitmentRefused if all of it has been received
     */
    Commitment receipted(Receipt receipt, Optional<HandledRequest> request, LocalDate day, Instant at) {
        if (status == CommitmentStatus.FULFILLED) {
            throw new CommitmentRefused(CommitmentRefused.Reason.FULFILLED);
        }
        var state = need.state().asParty();
        var next = next().receipt(receipt).handling(request);
        if (receipt.confirmed()) {
            next.step(
                    CommitmentStep.RECEIVED,
                    state.code(),
                    Statement.of(
                            "COMMITMENT.RECEIVED", Figure.amount(receipt.amount()), Figure.day(receipt.receivedOn())),
                    day,
                    at);
        } else {
            next.step(
                    CommitmentStep.DISPUTED,
                    state.code(),
                    Statement.of(
                            "COMMITMENT.DISPUTED",
                            Figure.parties(List.of(state)),
                            Figure.amount(
                                    delivery(receipt.delivery()).orElseThrow().amount()),
                            Figure.text(Objects.requireNonNullElse(receipt.reason(), ""))),
                    day,
                    at);
        }
        return fulfilledIfAllIsReceived(next, state, day, at);
    }

    /**
     * The commitment, revised down; what is freed counts no longer, for the offer and for the need.
     *
     * @throws CommitmentRefused if it has ended or was delivered in full
     */
    Commitment revised(Quantity less, String reason, PartyCode by, LocalDate day, Instant at) {
        refuseWhenAllIsDelivered();
        var stillOverdue = overdue.atMost(less.lessAtMost(delivered()));
        var next = next().quantity(less)
                .overdue(stillOverdue)
                .counting(countable(less, stillOverdue).atMost(inNeedUnit))
                .step(
                        CommitmentStep.REVISED,
                        by.code(),
                        Statement.of(
                                "COMMITMENT.REVISED",
                                Figure.parties(List.of(by)),
                                Figure.amount(quantity),
                                Figure.amount(less),
                                Figure.text(reason)),
                        day,
                        at);
        return fulfilledIfAllIsReceived(next, by, day, at);
    }

    /**
     * The commitment, ended by one side; what was delivered stands.
     *
     * @throws CommitmentRefused if it has ended
     */
    Commitment cancelled(String reason, PartyCode by, Optional<HandledRequest> request, LocalDate day, Instant at) {
        refuseWhenEnded();
        return next().cancelled()
                .overdue(none())
                .counting(converted(delivered().lessAtMost(surplus)).atMost(inNeedUnit))
                .handling(request)
                .step(
                        CommitmentStep.CANCELLED,
                        by.code(),
                        Statement.of(
                                "COMMITMENT.CANCELLED",
                                Figure.parties(List.of(by)),
                                Figure.amount(delivered()),
                                Figure.text(reason)),
                        day,
                        at)
                .commitment();
    }

    /** The commitment after the next step of its clock. */
    Commitment stepped(CommitmentStep what, LocalDate due, LocalDate day, Instant at) {
        return next().clockStepped()
                .step(
                        what,
                        MatchTransition.EXCHANGE,
                        Statement.of("COMMITMENT." + what, Figure.parties(List.of(provider())), Figure.day(due)),
                        day,
                        at)
                .commitment();
    }

    /** What counts for the need though it is undelivered longer after its day than it may be. */
    Quantity countsThoughOverdue(LocalDate day, int overdueDays) {
        return Tranches.overdue(awaited(), day, overdueDays, quantity.unit());
    }

    /** The commitment without this, which counts no longer for the need; it stays in the offer's ledger. */
    Commitment overdue(Quantity more, LocalDate day, Instant at) {
        var all = overdue.plus(more);
        return next().overdue(all)
                .counting(countable(quantity, all).atMost(inNeedUnit))
                .step(
                        CommitmentStep.OVERDUE,
                        MatchTransition.EXCHANGE,
                        Statement.of("COMMITMENT.OVERDUE", Figure.amount(more)),
                        day,
                        at)
                .commitment();
    }

    /** The commitment that exceeds what there is, since need or offer was lowered in the moment of the agreement. */
    Commitment exceeding(CommitmentStep what, Quantity excess, LocalDate day, Instant at) {
        return next().step(what, MatchTransition.EXCHANGE, exceeds(what, excess), day, at)
                .commitment();
    }

    /** Whether everybody has been told of this excess. */
    boolean hasTold(CommitmentStep what, Quantity excess) {
        return transitions.stream()
                .filter(step -> step.what() == what)
                .reduce((earlier, later) -> later)
                .filter(step -> step.statement().equals(exceeds(what, excess)))
                .isPresent();
    }

    /** What is still to be delivered. */
    public Quantity outstanding() {
        return quantity.lessAtMost(delivered());
    }

    /** The delivery of this id. */
    public Optional<Delivery> delivery(UUID deliveryId) {
        return deliveries.stream()
                .filter(delivery -> delivery.id().equals(deliveryId))
                .findFirst();
    }

    /** Whether the state says of a delivery that it has not arrived; its latest word on each counts. */
    boolean isDisputed() {
        return deliveries.stream().anyMatch(delivery -> latestReceipt(delivery)
                .filter(receipt -> !receipt.confirmed())
                .isPresent());
    }

    /** The state that asks. */
    public StateCode state() {
        return need.state();
    }

    /** Who gives. */
    public PartyCode provider() {
        return offer.provider();
    }

    /** What was delivered in all, in the offer's unit. */
    public Quantity delivered() {
        return sum(deliveries, quantity.unit());
    }

    /** What was received in all, in the offer's unit: of several receipts for one delivery the latest counts. */
    public Quantity received() {
        return deliveries.stream()
                .map(delivery -> latestReceipt(delivery).map(Receipt::amount).orElse(none()))
                .reduce(none(), Quantity::plus);
    }

    /** What it takes of the offer: the quantity, or what was delivered when it is cancelled. */
    public Quantity inOfferUnit() {
        return status == CommitmentStatus.CANCELLED ? delivered() : quantity;
    }

    /** What has been received of it, in the need's unit; never more than it counts. */
    public Quantity receivedInNeedUnit() {
        return converted(received()).atMost(inNeedUnit);
    }

    /** What must be at hand of it. */
    public CommitmentRow row() {
        return new CommitmentRow(
                id,
                version,
                matchId,
                attempt,
                needId,
                offerId,
                need.state(),
                provider(),
                need.obligation(),
                status,
                instrument != null,
                inOfferUnit(),
                inNeedUnit,
                receivedInNeedUnit(),
                need.accessFor(),
                transitions.get(0).at(),
                awaited(),
                waiting);
    }

    private Optional<Receipt> latestReceipt(Delivery delivery) {
        return receipts.stream()
                .filter(receipt -> receipt.delivery().equals(delivery.id()))
                .reduce((earlier, later) -> later);
    }

    /** In the need's unit, by the rates of the agreement, rounded half up. */
    private Quantity converted(Quantity inOfferUnit) {
        return rates.convert(inOfferUnit, inNeedUnit.unit())
                .orElseThrow(Commitment::withoutRates)
                .roundedHalfUp();
    }

    private static IllegalStateException withoutRates() {
        return new IllegalStateException("the rates of a commitment convert its units");
    }

    /** What counts for the need of so much: all but what is overdue and what came too late. */
    private Quantity countable(Quantity promised, Quantity withoutOverdue) {
        return converted(promised.lessAtMost(withoutOverdue).lessAtMost(surplus));
    }

    /** What is still to be delivered of which tranche and counts for the need; nothing once it has ended. */
    private List<Tranche> awaited() {
        return status.isEnded()
                ? List.of()
                : Tranches.undelivered(tranches, delivered().plus(overdue));
    }

    private Commitment fulfilledIfAllIsReceived(NextCommitment next, PartyCode by, LocalDate day, Instant at) {
        var changed = next.commitment();
        return changed.status() != CommitmentStatus.FULFILLED
                ? changed
                : next.step(
                                CommitmentStep.FULFILLED,
                                by.code(),
                                Statement.of("COMMITMENT.FULFILLED", Figure.amount(changed.quantity())),
                                day,
                                at)
                        .commitment();
    }

    private NextCommitment next() {
        return new NextCommitment(this);
    }

    private void refuseWhenEnded() {
        if (status.isEnded()) {
            throw new CommitmentRefused(CommitmentRefused.Reason.valueOf(status.name()));
        }
    }

    private void refuseUnlessDeliverable() {
        refuseWhenEnded();
        if (instrument == null) {
            throw new CommitmentRefused(CommitmentRefused.Reason.NOT_SIGNED);
        }
        refuseWhenAllIsDelivered();
    }

    private void refuseWhenAllIsDelivered() {
        refuseWhenEnded();
        if (outstanding().isNone()) {
            throw new CommitmentRefused(CommitmentRefused.Reason.ALL_DELIVERED);
        }
    }

    private static Statement exceeds(CommitmentStep what, Quantity excess) {
        return Statement.of("COMMITMENT." + what, Figure.amount(excess));
    }

    private static LocalDate lastSharedDay(NeedTerms need, OfferTerms offer, LocalDate day) {
        var last = need.period().to().isBefore(offer.period().to())
                ? need.period().to()
                : offer.period().to();
        return last.isBefore(day) ? day : last;
    }

    private static Quantity sum(List<Delivery> deliveries, Unit unit) {
        return deliveries.stream().map(Delivery::amount).reduce(Quantity.none(unit), Quantity::plus);
    }

    private Quantity none() {
        return Quantity.none(quantity.unit());
    }
}
