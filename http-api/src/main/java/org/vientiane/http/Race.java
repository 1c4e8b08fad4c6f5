package org.vientiane.http;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes of one thing that arrive together: each is one conditional write, so one of them holds and the others try anew. */
public final class Race {

    /** Whoever loses so often meets more company than a thing of ours should have. */
    private static final int ATTEMPTS = 50;

    private static final Duration BREATH = Duration.ofSeconds(1);

    private Race() {}

    /**
     * What the first attempt that holds has written. An attempt begins with its checks, so that a later one meets the
     * thing as the winner left it: a precondition that no longer holds is refused, a request that was taken in
     * meanwhile is answered.
     *
     * @param attempt nothing when somebody else was faster
     * @throws Problem 503 if that never ends
     */
    public static <T> T untilWon(Supplier<Optional<T>> attempt) {
        for (int i = 0; i < ATTEMPTS; i++) {
            var written = attempt.get();
            if (written.isPresent()) {
                return written.get();
            }
        }
        throw Problem.unavailable(BREATH);
    }
}
