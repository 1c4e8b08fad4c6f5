package org.vientiane.matching.reckoning.rule;

import java.util.List;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.matching.reckoning.Pair;

/** The two periods share a day. */
final class PeriodsOverlap implements Rule {

    @Override
    public String name() {
        return "PERIODS_OVERLAP";
    }

    @Override
    public List<Integer> actions() {
        return List.of(38);
    }

    @Override
    public Verdict check(Pair pair) {
        var shared = pair.sharedDays();
        if (shared > 0) {
            return Verdict.holds("PERIODS_OVERLAP.holds", Figure.count(shared));
        }
        var asked = pair.need().period();
        var given = pair.offer().period();
        return Verdict.refused(
                "PERIODS_OVERLAP.refused",
                Figure.day(asked.from()),
                Figure.day(asked.to()),
                Figure.day(given.from()),
                Figure.day(given.to()));
    }
}
