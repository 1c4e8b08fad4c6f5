package org.vientiane.vocabulary;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount and the unit it is counted in, with all the decimals of the unit.
 *
 * @param amount 0 or more, exact
 * @param unit what is counted
 */
public record Quantity(BigDecimal amount, Unit unit) {

    /** @throws IllegalArgumentException if the amount is negative or has more decimals than the unit */
    public Quantity {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("a quantity cannot be negative: " + amount);
        }
        if (amount.stripTrailingZeros().scale() > unit.decimals()) {
            throw new IllegalArgumentException(
                    "an amount in %s has at most %d decimals: %s".formatted(unit, unit.decimals(), amount));
        }
        amount = amount.setScale(unit.decimals(), RoundingMode.UNNECESSARY);
    }

    /** The quantity of this amount, written as a decimal. */
    public static Quantity of(String amount, Unit unit) {
        return new Quantity(new BigDecimal(amount), unit);
    }

    /** Nothing, counted in {@code unit}. */
    public static Quantity none(Unit unit) {
        return new Quantity(BigDecimal.ZERO, unit);
    }

    /** Whether there is nothing. */
    public boolean isNone() {
        return amount.signum() == 0;
    }

    /** Both together; both in the same unit. */
    public Quantity plus(Quantity other) {
        requireSameUnit(other);
        return new Quantity(amount.add(other.amount), unit);
    }

    /** What is left after {@code other} is taken away, never less than nothing; both in the same unit. */
    public Quantity lessAtMost(Quantity other) {
        requireSameUnit(other);
        return new Quantity(amount.subtract(other.amount).max(BigDecimal.ZERO), unit);
    }

    /** The smaller of the two; both in the same unit. */
    public Quantity atMost(Quantity other) {
        return isMoreThan(other) ? other : this;
    }

    /** Whether this is more than {@code other}; both in the same unit. */
    public boolean isMoreThan(Quantity other) {
        requireSameUnit(other);
        return amount.compareTo(other.amount) > 0;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit;
    }

    private void requireSameUnit(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException("%s and %s are counted in different units".formatted(this, other));
        }
    }
}
