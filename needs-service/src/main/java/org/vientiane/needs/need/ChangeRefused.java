package org.vientiane.needs.need;

/** A need cannot be changed as asked because of where it stands. */
public final class ChangeRefused extends RuntimeException {

    /** What stands in the way. */
    public enum Reason {
        /** What is withdrawn stays as it is. */
        WITHDRAWN,
        /** The period is over; only an amendment with a later one is possible. */
        EXPIRED
    }

    private final Reason reason;

    ChangeRefused(Reason reason) {
        super("the need is " + reason);
        this.reason = reason;
    }

    /** What stands in the way. */
    public Reason reason() {
        return reason;
    }
}
