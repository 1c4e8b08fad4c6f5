package org.vientiane.notification.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of a message when its turn came.
 *
 * @param at when
 * @param outcome how it went
 * @param reply what the mail server, or the lack of one, said to it
 */
public record Attempt(Instant at, Outcome outcome, @Nullable String reply) {

    /** How an attempt went. */
    public enum Outcome {
        /** The mail server took it. */
        TAKEN,
        /** No mail server took it now; it is tried again. */
        DEFERRED,
        /** The mail server refused it for good. */
        REFUSED,
        /** It was deferred for so long that it is not tried again. */
        GIVEN_UP,
        /** What it asks for was no longer to be done; it was not sent. */
        OVERTAKEN,
        /** The proposal had come back quietly and its recipient had been told before; it was not sent. */
        ALREADY_TOLD
    }
}
