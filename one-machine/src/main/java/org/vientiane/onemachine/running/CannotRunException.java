package org.vientiane.onemachine.running;

/** The exchange cannot do what was asked; the message tells the user why in one line, and what to do. */
public final class CannotRunException extends RuntimeException {

    /** @param message one line for the user */
    public CannotRunException(String message) {
        super(message);
    }

    /** @param message one line for the user */
    public CannotRunException(String message, Throwable cause) {
        super(message, cause);
    }
}
