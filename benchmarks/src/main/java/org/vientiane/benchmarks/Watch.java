package org.vientiane.benchmarks;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Notes when a condition is first seen to hold. */
final class Watch {

    private final long started;
    private final BooleanSupplier condition;
    private Duration took = Duration.ZERO;
    private boolean seen;

    /** @param started in {@link System#nanoTime()} */
    Watch(long started, BooleanSupplier condition) {
        this.started = started;
        this.condition = condition;
    }

    /** Looks, unless it was already seen; whether it has been seen. */
    boolean look() {
        if (!seen && condition.getAsBoolean()) {
            seen = true;
            took = Duration.ofNanos(System.nanoTime() - started);
        }
        return seen;
    }

    Duration took() {
        return took;
    }
}
