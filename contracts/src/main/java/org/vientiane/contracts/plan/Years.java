package org.vientiane.contracts.plan;

/**
 * Two years, both included.
 *
 * @param from the first year
 * @param to the last year
 */
public record Years(int from, int to) {

    /** @throws IllegalArgumentException if they end before they begin */
    public Years {
        if (to < from) {
            throw new IllegalArgumentException("years.to (%d) lies before years.from (%d)".formatted(to, from));
        }
    }

    /** Whether this year is one of them. */
    public boolean include(int year) {
        return year >= from && year <= to;
    }
}
