package org.vientiane.vocabulary;

import java.time.Clock;
import java.time.LocalDate;

/** The day on which the exchange is asked: a date in UTC, never a moment. */
@FunctionalInterface
public interface Today {

    /** The day it is. */
    LocalDate day();

    /** The day that {@code clock} shows; a clock in UTC. */
    static Today of(Clock clock) {
        return () -> LocalDate.now(clock);
    }

    /** Always {@code day}, for trials and tests. */
    static Today fixed(LocalDate day) {
        return () -> day;
    }
}
