package org.vientiane.matching.reckoning.rule;

import java.util.List;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.matching.reckoning.Pair;

/** Gap and remaining are above zero and convert, and the minimum per need exceeds neither. */
final class CapacityRemains implements Rule {

    @Override
    public String name() {
        return "CAPACITY_REMAINS";
    }

    @Override
    public List<Integer> actions() {
        return List.of(37);
    }

    @Override
    public Verdict check(Pair pair) {
        var gap = pair.asked().gap();
        var remaining = pair.given().remaining();
        if (gap.isNone()) {
            return Verdict.refused("CAPACITY_REMAINS.refused.no-gap");
        }
        if (remaining.isNone()) {
            return Verdict.refused("CAPACITY_REMAINS.refused.nothing-remains");
        }
        var converted = pair.convertedGap();
        if (converted.isEmpty()) {
            return Verdict.refused(
                    "CAPACITY_REMAINS.refused.no-rate",
                    Figure.text(gap.unit().code()),
                    Figure.text(remaining.unit().code()));
        }
        var minimum = pair.offer().minimumPerNeed();
        if (minimum != null && minimum.isMoreThan(remaining)) {
            return Verdict.refused(
                    "CAPACITY_REMAINS.refused.minimum-above-remaining",
                    Figure.amount(remaining),
                    Figure.amount(minimum));
        }
        if (minimum != null && !converted.get().isAtLeast(minimum)) {
            return Verdict.refused(
                    "CAPACITY_REMAINS.refused.minimum-above-gap", Figure.amount(gap), Figure.amount(minimum));
        }
        return Verdict.holds("CAPACITY_REMAINS.holds", Figure.amount(remaining), Figure.amount(gap));
    }
}
