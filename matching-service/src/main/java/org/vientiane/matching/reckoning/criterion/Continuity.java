package org.vientiane.matching.reckoning.criterion;

import java.util.List;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.matching.reckoning.Fraction;
import org.vientiane.matching.reckoning.Pair;

/** How much of the need's period the offer covers; a renewable offer earns half of the rest. */
final class Continuity implements Criterion {

    @Override
    public String name() {
        return "CONTINUITY";
    }

    @Override
    public List<Integer> actions() {
        return List.of(38, 40);
    }

    @Override
    public Worth worth(Pair pair) {
        var shared = pair.sharedDays();
        var days = pair.need().period().days();
        if (shared == 0) {
            return Worth.of(Fraction.ZERO, "CONTINUITY.none");
        }
        return pair.offer().renewable() && shared < days
                ? Worth.of(
                        Fraction.of(shared + days, 2 * days),
                        "CONTINUITY.renewable",
                        Figure.count(shared),
                        Figure.count(days))
                : Worth.of(Fraction.of(shared, days), "CONTINUITY.days", Figure.count(shared), Figure.count(days));
    }
}
