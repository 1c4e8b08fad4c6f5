package org.vientiane.matching.market;

/** Where a need stands; the first that holds in this order. */
public enum NeedStatus {
    /** The state has taken it back. */
    WITHDRAWN,
    /** All of it has been received. */
    MET,
    /** Commitments close its gap. */
    COVERED,
    /** Its period is over. */
    EXPIRED,
    /** Something is committed and something still lacks. */
    PARTLY_COVERED,
    /** Nothing is committed yet. */
    OPEN
}
