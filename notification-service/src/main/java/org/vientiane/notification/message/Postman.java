package org.vientiane.notification.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes mails to the mail server. */
public interface Postman {

    /** Hands one mail over, or says why it could not. */
    Delivery deliver(UUID message, Mail mail);

    /**
     * What came of it.
     *
     * @param result how it went
     * @param reply what the mail server, or the lack of one, said to it
     */
    record Delivery(Result result, @Nullable String reply) {}

    /** How a delivery went. */
    enum Result {
        /** The mail server took it. */
        TAKEN,
        /** The mail server refused it for good. */
        REFUSED,
        /** The mail server does not take it for this recipient now, or nobody answered. */
        NOT_NOW,
        /** It was not tried: the mail server has been away and is left alone for a while. */
        NOT_TRIED
    }
}
