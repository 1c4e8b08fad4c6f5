package org.vientiane.messaging;

import java.util.Objects;
import java.util.stream.Stream;

/** A failure, what caused it, what caused that, and so on. */
final class Causes {

    private static final int BRIEF = 160;

    private Causes() {}

    static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    /** A line for the log: drivers tell their whole view of a cluster in theirs. */
    static String brief(Throwable failure) {
        var text = String.valueOf(failure.getMessage());
        return failure.getClass().getSimpleName() + ": " + text.substring(0, Math.min(text.length(), BRIEF));
    }
}
