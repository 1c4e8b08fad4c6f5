package org.vientiane.notification.proposal;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.match.MatchEvent;
import org.vientiane.contracts.match.MatchStatus;
import org.vientiane.contracts.match.MatchStep;
import org.vientiane.vocabulary.Quantity;

/**
 * What is kept in memory of a match.
 *
 * @param match its id
 * @param version the version that this tells of
 * @param need its need
 * @param offer its offer
 * @param status where it stands
 * @param number that of its latest transition to a proposal, 0 when there is none
 * @param score its points
 * @param quantity what is proposed, in the offer's unit
 */
public record Proposal(
        UUID match,
        long version,
        UUID need,
        UUID offer,
        MatchStatus status,
        int number,
        BigDecimal score,
        @Nullable Quantity quantity) {

    /** The row of a match. */
    public static Proposal of(MatchEvent match) {
        return new Proposal(
                match.id(),
                match.version(),
                match.needId(),
                match.offerId(),
                match.status(),
                latestProposal(match),
                match.reckoning().score(),
                match.reckoning().quantity());
    }

    /** Whether it is before its two sides, answered by one of them or by none. */
    public boolean stands() {
        return number > 0 && (status == MatchStatus.PROPOSED || status == MatchStatus.ANSWERED);
    }

    private static int latestProposal(MatchEvent match) {
        for (var number = match.transitions().size(); number > 0; number--) {
            if (match.transitions().get(number - 1).what() == MatchStep.PROPOSED) {
                return number;
            }
        }
        return 0;
    }
}
