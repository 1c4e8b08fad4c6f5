package org.vientiane.notification.message;

import java.util.List;
import java.util.stream.IntStream;
import org.vientiane.contracts.match.MatchStep;
import org.vientiane.contracts.match.MatchTransition;

/** A proposal that comes back soon after its withdrawal: it is no news to those who were written to before. */
final class QuietReturn {

    private QuietReturn() {}

    /**
     * The numbers of the earlier proposals of the same pair of which nobody needs to be told twice; none when the
     * proposal is the first, or came back later than {@code days} after its withdrawal.
     *
     * @param transitions those of the match, oldest first
     * @param number that of the proposal, counted from 1
     */
    static List<Integer> earlierProposals(List<MatchTransition> transitions, int number, int days) {
        var before = transitions.subList(0, number - 1);
        for (var i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).what() == MatchStep.WITHDRAWN) {
                var lastQuietDay = before.get(i).day().plusDays(days);
                return transitions.get(number - 1).day().isAfter(lastQuietDay) ? List.of() : proposals(before);
            }
        }
        return List.of();
    }

    private static List<Integer> proposals(List<MatchTransition> transitions) {
        return IntStream.rangeClosed(1, transitions.size())
                .filter(number -> transitions.get(number - 1).what() == MatchStep.PROPOSED)
                .boxed()
                .toList();
    }
}
