package org.vientiane.contracts.match;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.vientiane.contracts.StateEvent;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.OfferTerms;

/**
 * The whole state of a match.
 *
 * @param id derived from the ids of need and offer
 * @param version counts every change, from 1
 * @param needId the need
 * @param offerId the offer
 * @param need the need as it was written when this was reckoned
 * @param needConfirmedOn the need's day of confirmation at that time
 * @param offer the offer as it was written when this was reckoned
 * @param status where it stands
 * @param reckoning the figures
 * @param proposedOn the day of the proposal
 * @param answerDueOn the day until which an answer is expected
 * @param transitions what has happened, oldest first
 */
public record MatchEvent(
        UUID id,
        long version,
        UUID needId,
        UUID offerId,
        NeedTerms need,
        LocalDate needConfirmedOn,
        OfferTerms offer,
        MatchStatus status,
        Reckoning reckoning,
        LocalDate proposedOn,
        LocalDate answerDueOn,
        List<MatchTransition> transitions)
        implements StateEvent {

    public MatchEvent {
        transitions = List.copyOf(transitions);
    }
}
