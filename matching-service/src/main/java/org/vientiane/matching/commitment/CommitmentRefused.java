package org.vientiane.matching.commitment;

/** A commitment cannot be changed as asked because of where it stands. */
public final class CommitmentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Reason {
        /** Its instrument is not recorded: two clicks bind nobody. */
        NOT_SIGNED,
        /** All of it has been delivered. */
        ALL_DELIVERED,
        /** All of it has been received. */
        FULFILLED,
        /** One side has ended it. */
        CANCELLED
    }

    private final Reason reason;

    CommitmentRefused(Reason reason) {
        super("the commitment cannot be changed: " + reason, null, false, false);
        this.reason = reason;
    }

    /** What stands in the way. */
    public Reason reason() {
        return reason;
    }
}
