package org.vientiane.matching.reckoning.criterion;

import java.util.List;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.matching.reckoning.Fraction;
import org.vientiane.matching.reckoning.Pair;
import org.vientiane.vocabulary.ExactQuantity;
import org.vientiane.vocabulary.Quantity;

/** How much of the gap the proposed quantity closes, both in the offer's unit. */
final class Coverage implements Criterion {

    @Override
    public String name() {
        return "COVERAGE";
    }

    @Override
    public List<Integer> actions() {
        return List.of(37);
    }

    @Override
    public Worth worth(Pair pair) {
        var gap = pair.convertedGap();
        if (gap.isEmpty()) {
            return Worth.of(Fraction.ZERO, "COVERAGE.no-rate");
        }
        if (gap.get().isNone()) {
            return Worth.of(Fraction.ZERO, "COVERAGE.no-gap");
        }
        return covered(pair, gap.get(), pair.proposedQuantity().orElseThrow());
    }

    private static Worth covered(Pair pair, ExactQuantity gap, Quantity proposed) {
        var share = Fraction.within(proposed.amount().multiply(gap.denominator()), gap.numerator());
        return gap.isAtLeast(proposed) && !gap.roundedUp().equals(proposed)
                ? Worth.of(
                        share,
                        "COVERAGE.part",
                        Figure.amount(proposed),
                        Figure.amount(pair.asked().gap()))
                : Worth.of(share, "COVERAGE.whole");
    }
}
