package org.vientiane.matching.request;

/** Where a need stands on its way to an answer; it is at all times in exactly one place, the first that holds. */
public enum Place {
    /** The state has withdrawn it, or its period is over. */
    CLOSED,
    /** All of it has been received. */
    MET,
    /** Commitments close its gap. */
    COVERED,
    /** A side of one of its matches has answered. */
    BEING_ANSWERED,
    /** It is before providers, and none has answered. */
    BEING_MATCHED,
    /** There is nobody whom it could be put before. */
    NOBODY_LEFT
}
