package org.vientiane.matching.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.matching.market.CommitmentRow;
import org.vientiane.vocabulary.ExchangeRates;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.OfferTerms;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Quantity;

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
        CommitmentStatus status,
        LocalDate agreedOn,
        @Nullable Waiting waiting,
        List<CommitmentTransition> transitions,
        List<HandledRequest> handled) {

    public Commitment {
        tranches = List.copyOf(tranches);
        deliveries = List.copyOf(deliveries);
        receipts = List.copyOf(receipts);
        transitions = List.copyOf(transitions);
        handled = List.copyOf(handled);
    }

    /**
     * What came of a match.
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
                List.of(),
                List.of(),
                List.of(),
                Quantity.none(quantity.unit()),
                CommitmentStatus.AGREED,
                day,
                null,
                List.of(new CommitmentTransition(
                        at, day, by, CommitmentStep.AGREED, Statement.of("AGREED", Figure.amount(quantity)))),
                List.of());
    }

    /** The commitment, one version further and else the same: whoever was about to change the one before begins anew. */
    Commitment unchanged() {
        return new Commitment(
                id,
                version + 1,
                matchId,
                attempt,
                needId,
                offerId,
                need,
                offer,
                quantity,
                inNeedUnit,
                rates,
                instrument,
                tranches,
                deliveries,
                receipts,
                surplus,
                status,
                agreedOn,
                waiting,
                transitions,
                handled);
    }

    /** Who gives. */
    public PartyCode provider() {
        return offer.provider();
    }

    /** What was delivered in all, in the offer's unit. */
    public Quantity delivered() {
        return deliveries.stream().map(Delivery::amount).reduce(none(), Quantity::plus);
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
                need.accessFor());
    }

    private Optional<Receipt> latestReceipt(Delivery delivery) {
        return receipts.stream()
                .filter(receipt -> receipt.delivery().equals(delivery.id()))
                .reduce((earlier, later) -> later);
    }

    /** In the need's unit, by the rates of the agreement, rounded half up. */
    private Quantity converted(Quantity inOfferUnit) {
        return rates.convert(inOfferUnit, inNeedUnit.unit())
                .orElseThrow(() -> new IllegalStateException("the rates of a commitment convert its units"))
                .roundedHalfUp();
    }

    private Quantity none() {
        return Quantity.none(quantity.unit());
    }
}
