package org.vientiane.needs.need;

/** Where a need stands; of several that hold, the first in the order of {@link Need#status}. */
public enum NeedStatus {
    /** Something is still needed and nothing is committed yet. */
    OPEN,
    /** Something is committed and something still needed. */
    PARTLY_COVERED,
    /** Commitments close the gap. */
    COVERED,
    /** All of it has been received. */
    MET,
    /** The state has taken it back. */
    WITHDRAWN,
    /** Its period is over. */
    EXPIRED;

    /** Whether help is still looked for. */
    public boolean isOpen() {
        return this == OPEN || this == PARTLY_COVERED;
    }
}
