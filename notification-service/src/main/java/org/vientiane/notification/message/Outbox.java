package org.vientiane.notification.message;

/** Where messages wait for their turn. */
public interface Outbox {

    /** Lets a message wait until it is due; one that waits already is not taken in twice. */
    void post(Message message);

    /** Lets messages leave, since it is known now what stands. */
    void open();
}
