package org.vientiane.contracts;

import java.time.LocalDate;

/**
 * A clock that runs while somebody is waited for. It is read from days, so that no downtime stops it.
 *
 * @param since the day from which it counts
 * @param steps how many of the policy's reminders and turnings to others it has taken since
 */
public record Waiting(LocalDate since, int steps) {

    /** A clock that starts on {@code day}. */
    public static Waiting since(LocalDate day) {
        return new Waiting(day, 0);
    }

    /** The clock after one more step. */
    public Waiting stepped() {
        return new Waiting(since, steps + 1);
    }
}
