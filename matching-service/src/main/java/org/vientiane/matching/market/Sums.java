package org.vientiane.matching.market;

import java.util.Collection;
import java.util.function.Function;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

/** Adds up what commitments count. */
final class Sums {

    private Sums() {}

    /**
     * The sum in {@code unit}. A commitment in another unit, agreed in the moment in which the unit was changed, cannot
     * be added: then it is as much as {@code whole}, so that nothing is given away twice until the parties have put it
     * right.
     */
    static Quantity of(
            Collection<CommitmentRow> commitments,
            Function<CommitmentRow, Quantity> counted,
            Unit unit,
            Quantity whole) {
        var sum = Quantity.none(unit);
        for (var commitment : commitments) {
            var quantity = counted.apply(commitment);
            if (!quantity.isNone()) {
                sum = sum.plus(quantity.unit().equals(unit) ? quantity : whole);
            }
        }
        return sum;
    }
}
