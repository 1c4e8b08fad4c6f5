package org.vientiane.vocabulary;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount before it is rounded: a quotient, since a converted amount often has no last decimal.
 *
 * @param numerator 0 or more
 * @param denominator above 0
 * @param unit what is counted
 */
public record ExactQuantity(BigDecimal numerator, BigDecimal denominator, Unit unit) {

    /** @throws IllegalArgumentException if the quotient is negative or there is none */
    public ExactQuantity {
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("not an amount: " + numerator + " / " + denominator);
        }
    }

    /** A quantity that needs no rounding. */
    public static ExactQuantity of(Quantity quantity) {
        return new ExactQuantity(quantity.amount(), BigDecimal.ONE, quantity.unit());
    }

    /** Whether there is nothing. */
    public boolean isNone() {
        return numerator.signum() == 0;
    }

    /** Whether {@code other} is no more than this; both in the same unit. */
    public boolean isAtLeast(Quantity other) {
        if (!unit.equals(other.unit())) {
            throw new IllegalArgumentException("%s is not counted in %s".formatted(other, unit));
        }
        return numerator.compareTo(other.amount().multiply(denominator)) >= 0;
    }

    /** Rounded up to the unit's decimals, so that as much closes a gap. */
    public Quantity roundedUp() {
        return rounded(RoundingMode.CEILING);
    }

    /** Rounded half up to the unit's decimals. */
    public Quantity roundedHalfUp() {
        return rounded(RoundingMode.HALF_UP);
    }

    private Quantity rounded(RoundingMode mode) {
        return new Quantity(numerator.divide(denominator, unit.decimals(), mode), unit);
    }
}
