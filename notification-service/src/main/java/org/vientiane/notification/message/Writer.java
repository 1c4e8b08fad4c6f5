package org.vientiane.notification.message;

import java.util.UUID;

/** Finds the words for a mail. */
public interface Writer {

    /**
     * The mail that tells one recipient what has happened, in its language and for its part.
     *
     * @param message the message's id
     */
    Mail write(UUID message, Recipient recipient, Telling telling);
}
