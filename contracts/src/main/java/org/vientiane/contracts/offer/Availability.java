package org.vientiane.contracts.offer;

/** Why states are told of an offer (Action 42). */
public enum Availability {
    /** It has become open to them: registered, no longer restricted, revived, or turned into help of another kind or unit. */
    OPENED,
    /** More of it is left to give than before. */
    GROWN,
    /** It is for other states, or supports other obligations, than before. */
    RECIPIENTS_CHANGED
}
