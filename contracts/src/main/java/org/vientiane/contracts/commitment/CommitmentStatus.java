package org.vientiane.contracts.commitment;

/** Where a commitment stands. */
public enum CommitmentStatus {
    /** Both sides have said yes; nobody is bound yet. */
    AGREED,
    /** Its instrument is recorded. */
    SIGNED,
    /** Something of it is delivered. */
    DELIVERING,
    /** All of it has been received. */
    FULFILLED,
    /** The state says that a delivery has not arrived as it was told. */
    DISPUTED,
    /** One side has ended it; what was delivered stands. */
    CANCELLED;

    /** Whether nothing more is to come of it. */
    public boolean isEnded() {
        return this == FULFILLED || this == CANCELLED;
    }
}
