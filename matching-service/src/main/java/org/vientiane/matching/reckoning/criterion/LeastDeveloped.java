package org.vientiane.matching.reckoning.criterion;

import java.util.List;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.matching.reckoning.Fraction;
import org.vientiane.matching.reckoning.Pair;

/** Least developed States Parties get particular attention. */
final class LeastDeveloped implements Criterion {

    @Override
    public String name() {
        return "LEAST_DEVELOPED";
    }

    @Override
    public List<Integer> actions() {
        return List.of(40);
    }

    @Override
    public Worth worth(Pair pair) {
        var state = Figure.states(List.of(pair.need().state()));
        return pair.asked().leastDeveloped()
                ? Worth.of(Fraction.ONE, "LEAST_DEVELOPED.yes", state)
                : Worth.of(Fraction.ZERO, "LEAST_DEVELOPED.no", state, Figure.day(pair.day()));
    }
}
