package org.vientiane.contracts.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.StateEvent;
import org.vientiane.contracts.Waiting;
import org.vientiane.vocabulary.ExchangeRates;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.OfferTerms;
import org.vientiane.vocabulary.Quantity;

/**
 * The whole state of a commitment.
 *
 * @param id derived from the match's id and the attempt that agreed it
 * @param version counts every change, from 1
 * @param matchId the match that led to it
 * @param attempt the number of the attempt that agreed it
 * @param needId the need
 * @param offerId the offer
 * @param need the need as it was written when the match was reckoned
 * @param offer the offer as it was written when the match was reckoned
 * @param quantity how much is promised, in the offer's unit
 * @param inOfferUnit what it takes of the offer: the quantity, or what was delivered when it is cancelled
 * @param inNeedUnit what it counts for the need, in the need's unit; what is long overdue is not in it
 * @param receivedInNeedUnit what has been received of it, in the need's unit; never more than {@code inNeedUnit}
 * @param rates those between the two units, fixed with the first answer; none when they are equal
 * @param instrument what binds the provider; absent until it is signed
 * @param tranches what is due when; they add up to the quantity
 * @param deliveries what the provider has delivered, oldest first
 * @param receipts what the state has said of deliveries, oldest first
 * @param delivered what was delivered in all, in the offer's unit
 * @param received what was received in all, in the offer's unit
 * @param surplus what was delivered so late that others had filled the gap, in the offer's unit
 * @param overdue what is undelivered so long after its day that it counts no longer for the need, in the offer's unit
 * @param status where it stands
 * @param agreedOn the day of the agreement
 * @param waiting the clock of the tranche that is waited for; absent when none is
 * @param transitions what has happened, oldest first
 * @param handled requests that it has taken in
 */
public record CommitmentEvent(
        UUID id,
        long version,
        UUID matchId,
        int attempt,
        UUID needId,
        UUID offerId,
        NeedTerms need,
        OfferTerms offer,
        Quantity quantity,
        Quantity inOfferUnit,
        Quantity inNeedUnit,
        Quantity receivedInNeedUnit,
        ExchangeRates rates,
        @Nullable Instrument instrument,
        List<Tranche> tranches,
        List<Delivery> deliveries,
        List<Receipt> receipts,
        Quantity delivered,
        Quantity received,
        Quantity surplus,
        Quantity overdue,
        CommitmentStatus status,
        LocalDate agreedOn,
        @Nullable Waiting waiting,
        List<CommitmentTransition> transitions,
        List<HandledRequest> handled)
        implements StateEvent {

    public CommitmentEvent {
        tranches = List.copyOf(tranches);
        deliveries = List.copyOf(deliveries);
        receipts = List.copyOf(receipts);
        transitions = List.copyOf(transitions);
        handled = List.copyOf(handled);
    }
}
