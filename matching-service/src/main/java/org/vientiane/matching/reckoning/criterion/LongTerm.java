package org.vientiane.matching.reckoning.criterion;

import java.util.List;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.matching.reckoning.Fraction;
import org.vientiane.matching.reckoning.Pair;

/** Three years together, or more, earn all. */
final class LongTerm implements Criterion {

    private static final int THREE_YEARS = 1095;

    @Override
    public String name() {
        return "LONG_TERM";
    }

    @Override
    public List<Integer> actions() {
        return List.of(40);
    }

    @Override
    public Worth worth(Pair pair) {
        var shared = pair.sharedDays();
        return Worth.of(
                Fraction.within(shared, THREE_YEARS), "LONG_TERM", Figure.count(shared), Figure.count(THREE_YEARS));
    }
}
