package org.vientiane.messaging;

import java.util.Objects;
import java.util.stream.Stream;

/** A failure, what caused it, what caused that, and so on. */
final class Causes {

    private Causes() {}

    static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
