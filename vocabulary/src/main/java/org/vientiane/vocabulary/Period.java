package org.vientiane.vocabulary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Two days, both included.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period.to (%s) lies before period.from (%s)".formatted(to, from));
        }
    }

    /** How many days it has, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** How many days the two have in common, 0 when they do not meet. */
    public long sharedDays(Period other) {
        var first = from.isAfter(other.from) ? from : other.from;
        var last = to.isBefore(other.to) ? to : other.to;
        return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** Whether it is over on {@code day}, that is, from the day after its last. */
    public boolean hasEndedOn(LocalDate day) {
        return to.isBefore(day);
    }
}
