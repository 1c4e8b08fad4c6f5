package org.vientiane.matching.reckoning.criterion;

import java.util.List;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.matching.reckoning.Fraction;
import org.vientiane.matching.reckoning.Pair;

/** Providers that know the matter from their own experience. */
final class Expertise implements Criterion {

    @Override
    public String name() {
        return "EXPERTISE";
    }

    @Override
    public List<Integer> actions() {
        return List.of(36);
    }

    @Override
    public Worth worth(Pair pair) {
        var obligation = pair.need().obligation();
        var named = Figure.obligations(List.of(obligation));
        return pair.offer().expertise().contains(obligation)
                ? Worth.of(Fraction.ONE, "EXPERTISE.yes", named)
                : Worth.of(Fraction.ZERO, "EXPERTISE.no", named);
    }
}
