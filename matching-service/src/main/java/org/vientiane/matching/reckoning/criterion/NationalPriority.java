package org.vientiane.matching.reckoning.criterion;

import java.util.List;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.matching.reckoning.Fraction;
import org.vientiane.matching.reckoning.Pair;

/** National priorities come first: 1 earns all, 5 nothing. */
final class NationalPriority implements Criterion {

    @Override
    public String name() {
        return "NATIONAL_PRIORITY";
    }

    @Override
    public List<Integer> actions() {
        return List.of(38);
    }

    @Override
    public Worth worth(Pair pair) {
        var priority = pair.need().nationalPriority();
        return Worth.of(Fraction.of(5 - priority, 4), "NATIONAL_PRIORITY", Figure.count(priority));
    }
}
