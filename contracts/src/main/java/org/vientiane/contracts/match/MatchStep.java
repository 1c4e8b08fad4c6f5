package org.vientiane.contracts.match;

/** What can happen in the life of a match. */
public enum MatchStep {
    /** It was put before both sides: for the first time, again, or by hand. */
    PROPOSED,
    /** One side has answered, and not with a no. */
    ANSWERED,
    /** The day until which one side was considering has passed; it waits for an answer again. */
    RESUMED,
    /** Both sides have said yes to the same amount, and it is reserved. */
    AGREED,
    /** Both sides have said yes, and there is not enough left for it; the second yes does not count. */
    NOT_AGREED,
    /** One side has said no. */
    DECLINED,
    /** Its need or offer is gone, a rule holds no longer, or others have become better. */
    WITHDRAWN,
    /** The side whose turn it is was reminded. */
    REMINDED,
    /** Second contacts and coordinators were turned to. */
    ESCALATED,
    /** Nobody answered in time. */
    LAPSED
}
