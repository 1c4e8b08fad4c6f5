package org.vientiane.matching.reckoning.rule;

import java.util.List;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.matching.reckoning.Asked;
import org.vientiane.matching.reckoning.Pair;
import org.vientiane.vocabulary.Recipients;

/** The state is not the provider, is listed or in a listed region, and is least developed where only such states are meant. */
final class RecipientEligible implements Rule {

    @Override
    public String name() {
        return "RECIPIENT_ELIGIBLE";
    }

    @Override
    public List<Integer> actions() {
        return List.of(40);
    }

    @Override
    public Verdict check(Pair pair) {
        var asked = pair.asked();
        var state = asked.terms().state();
        var recipients = pair.offer().recipients();
        if (pair.offer().provider().is(state)) {
            return Verdict.refused("RECIPIENT_ELIGIBLE.refused.itself", Figure.states(List.of(state)));
        }
        if (!isMeant(asked, recipients)) {
            return Verdict.refused(
                    "RECIPIENT_ELIGIBLE.refused." + listsOf(recipients),
                    Figure.states(List.of(state)),
                    Figure.states(recipients.states()),
                    Figure.regions(recipients.regions()));
        }
        if (recipients.leastDevelopedOnly()) {
            return asked.leastDeveloped()
                    ? Verdict.holds("RECIPIENT_ELIGIBLE.holds.least-developed", Figure.states(List.of(state)))
                    : Verdict.refused(
                            "RECIPIENT_ELIGIBLE.refused.least-developed",
                            Figure.states(List.of(state)),
                            Figure.day(pair.day()));
        }
        return recipients.areUnlisted()
                ? Verdict.holds("RECIPIENT_ELIGIBLE.holds.any")
                : Verdict.holds("RECIPIENT_ELIGIBLE.holds.listed", Figure.states(List.of(state)));
    }

    private static boolean isMeant(Asked asked, Recipients recipients) {
        return recipients.areUnlisted()
                || recipients.states().contains(asked.terms().state())
                || (asked.region() != null && recipients.regions().contains(asked.region()));
    }

    private static String listsOf(Recipients recipients) {
        if (recipients.regions().isEmpty()) {
            return "states";
        }
        return recipients.states().isEmpty() ? "regions" : "states-and-regions";
    }
}
