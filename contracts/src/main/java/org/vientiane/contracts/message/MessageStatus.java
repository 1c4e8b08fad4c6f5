package org.vientiane.contracts.message;

/** Where a message stands. */
public enum MessageStatus {
    /** Still to be sent, or to be sent again. */
    PENDING,
    /** Taken by the mail server. */
    SENT,
    /** Given up: the mail server refused it for good, or what it told no longer held. */
    FAILED
}
