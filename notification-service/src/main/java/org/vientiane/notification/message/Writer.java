package org.vientiane.notification.message;

import java.util.UUID;

/** Finds the words for a mail. */
public interface Writer {

    /**
     * The mail that tells one recipient of a proposal, in its language and for its part.
     *
     * @param message the message's id
     */
    Mail write(UUID message, Recipient recipient, Telling telling);

    /** What kind of message this recipient gets. */
    default String template(Recipient recipient) {
        return "proposal-to-" + recipient.part().code();
    }
}
