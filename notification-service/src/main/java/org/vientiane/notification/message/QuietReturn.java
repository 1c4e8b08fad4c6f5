package org.vientiane.notification.message;

import java.util.ArrayList;
import java.util.List;
import org.vientiane.contracts.match.MatchStep;
import org.vientiane.contracts.match.MatchTransition;

/**
 * A proposal that comes back soon after its withdrawal: it is no news to those who were written to before. It is news when
 * they were told that it had been withdrawn, since somebody had answered it, and when a coordinator puts it before them.
 */
final class QuietReturn {

    private QuietReturn() {}

    /**
     * The numbers of the earlier proposals of the same pair of which nobody needs to be told twice; none when the
     * proposal is the first, or no quiet return.
     *
     * @param transitions those of the match, oldest first
     * @param number that of the proposal, counted from 1
     */
    static List<Integer> earlierProposals(List<MatchTransition> transitions, int number, int days) {
        var earlier = new ArrayList<Integer>();
        var proposal = number;
        while (isQuiet(transitions, proposal, days)) {
            proposal = proposalBefore(transitions, proposal);
            earlier.add(0, proposal);
        }
        return earlier;
    }

    private static boolean isQuiet(List<MatchTransition> transitions, int number, int days) {
        var before = proposalBefore(transitions, number);
        if (before == 0) {
            return false;
        }
        var proposal = transitions.get(number - 1);
        var meanwhile = transitions.subList(before, number - 1);
        var last = transitions.get(number - 2);
        return proposal.by().equals(MatchTransition.EXCHANGE)
                && last.what() == MatchStep.WITHDRAWN
                && meanwhile.stream().noneMatch(step -> step.what() == MatchStep.ANSWERED)
                && !proposal.day().isAfter(last.day().plusDays(days));
    }

    /** The number of the proposal before this transition, 0 when there is none. */
    private static int proposalBefore(List<MatchTransition> transitions, int number) {
        for (var before = number - 1; before > 0; before--) {
            if (transitions.get(before - 1).what() == MatchStep.PROPOSED) {
                return before;
            }
        }
        return 0;
    }
}
