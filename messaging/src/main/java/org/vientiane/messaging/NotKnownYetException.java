package org.vientiane.messaging;

import java.io.Serial;

/**
 * An event speaks of a thing of the service's own that its store does not know, or not as its topic does. A store that
 * was restored from a backup is healed by reading back, which takes a while after the start: so long a consumer waits
 * and tries again. Later nothing will bring the thing back before the next start, and the record is put aside.
 */
public final class NotKnownYetException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public NotKnownYetException(String message) {
        super(message);
    }
}
