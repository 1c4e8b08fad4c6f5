package org.vientiane.messaging;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A record that is no event of its topic, today or tomorrow: trying again does not help. */
final class UnreadableEvent extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
