package org.vientiane.matching.reckoning.criterion;

import java.util.List;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.matching.reckoning.Fraction;
import org.vientiane.matching.reckoning.Pair;
import org.vientiane.vocabulary.Channel;

/** A named national plan earns half, a programme run by the government the other half. */
final class NationalOwnership implements Criterion {

    @Override
    public String name() {
        return "NATIONAL_OWNERSHIP";
    }

    @Override
    public List<Integer> actions() {
        return List.of(33, 40);
    }

    @Override
    public Worth worth(Pair pair) {
        var plan = pair.need().nationalPlan();
        var programme = pair.need().programme();
        var byGovernment = programme != null && programme.kind() == Channel.GOVERNMENT;
        if (plan == null) {
            return byGovernment
                    ? Worth.of(Fraction.HALF, "NATIONAL_OWNERSHIP.government")
                    : Worth.of(Fraction.ZERO, "NATIONAL_OWNERSHIP.neither");
        }
        return byGovernment
                ? Worth.of(Fraction.ONE, "NATIONAL_OWNERSHIP.both", Figure.text(plan))
                : Worth.of(Fraction.HALF, "NATIONAL_OWNERSHIP.plan", Figure.text(plan));
    }
}
