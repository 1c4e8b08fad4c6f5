package org.vientiane.matching.reckoning;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact value from 0 to 1, kept as a quotient because a third has no last decimal.
 *
 * @param numerator 0 to {@code denominator}
 * @param denominator above 0
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator) {

    /** Nothing. */
    public static final Fraction ZERO = of(0, 1);

    /** A half. */
    public static final Fraction HALF = of(1, 2);

    /** The whole. */
    public static final Fraction ONE = of(1, 1);

    /** @throws IllegalArgumentException if the quotient is not from 0 to 1 */
    public Fraction {
        if (denominator.signum() <= 0 || numerator.signum() < 0 || numerator.compareTo(denominator) > 0) {
            throw new IllegalArgumentException("not from 0 to 1: " + numerator + " / " + denominator);
        }
    }

    /** The quotient of two whole numbers. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /** The quotient, brought back to 0 or 1 where it lies outside. */
    public static Fraction within(BigDecimal numerator, BigDecimal denominator) {
        return new Fraction(numerator.max(BigDecimal.ZERO).min(denominator), denominator);
    }

    /** The quotient of two whole numbers, brought back to 0 or 1 where it lies outside. */
    public static Fraction within(long numerator, long denominator) {
        return within(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /** Half as much. */
    public Fraction halved() {
        return new Fraction(numerator, denominator.multiply(BigDecimal.valueOf(2)));
    }

    /** That share of {@code weight}, rounded half up to two decimals. */
    public BigDecimal of(BigDecimal weight) {
        return weight.multiply(numerator).divide(denominator, 2, RoundingMode.HALF_UP);
    }
}
