package org.vientiane.messaging;

import java.io.Serial;
import org.springframework.kafka.listener.BatchListenerFailedException;

/** A record of a batch that was not taken in, with all before it taken in; it matters whether trying again will help. */
abstract class RecordFailure extends BatchListenerFailedException {

    @Serial
    private static final long serialVersionUID = 1L;

    private RecordFailure(int index, RuntimeException cause) {
        super(String.valueOf(cause.getMessage()), cause, index);
    }

    static RecordFailure at(int index, RuntimeException cause) {
        return ServerAwayException.isBehind(cause) ? new ServerIsAway(index, cause) : new Poison(index, cause);
    }

    /** A server that the handler needs is away; the record is as good as any. */
    static final class ServerIsAway extends RecordFailure {

        @Serial
        private static final long serialVersionUID = 1L;

        private ServerIsAway(int index, RuntimeException cause) {
            super(index, cause);
        }
    }

    /** The record cannot be read or handled. */
    static final class Poison extends RecordFailure {

        @Serial
        private static final long serialVersionUID = 1L;

        private Poison(int index, RuntimeException cause) {
            super(index, cause);
        }

        boolean isEarly() {
            return getCause() instanceof NotKnownYetException;
        }

        boolean isHopeless() {
            return getCause() instanceof UnreadableEvent;
        }
    }
}
