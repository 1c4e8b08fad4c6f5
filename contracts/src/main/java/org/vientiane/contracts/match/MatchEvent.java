package org.vientiane.contracts.match;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.StateEvent;
import org.vientiane.contracts.Waiting;
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
 * @param waiting the clock that runs while an answer is awaited
 * @param answerDueOn the day until which an answer is expected
 * @param byHand whether a coordinator proposed it, so that no rank withdraws it
 * @param answers what the two sides have said
 * @param agreeing the agreement that is being tried
 * @param attempts how many agreements were tried
 * @param agreement what was agreed; absent unless it is
 * @param closedUnder of what is declined, lapsed or agreed: the terms under which it closed
 * @param transitions what has happened, oldest first
 * @param handled requests that it has taken in
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
        Waiting waiting,
        LocalDate answerDueOn,
        boolean byHand,
        Answers answers,
        @Nullable Agreeing agreeing,
        int attempts,
        @Nullable Agreement agreement,
        @Nullable Terms closedUnder,
        List<MatchTransition> transitions,
        List<HandledRequest> handled)
        implements StateEvent {

    public MatchEvent {
        transitions = List.copyOf(transitions);
        handled = List.copyOf(handled);
    }
}
