package org.vientiane.contracts.match;

/** Where a pair stands. */
public enum MatchStatus {
    /** Put before both sides; nobody has answered. */
    PROPOSED,
    /** One side has answered, and not with a no. */
    ANSWERED,
    /** Both sides have said yes to the same amount. */
    AGREED,
    /** One side has said no. */
    DECLINED,
    /** No longer among the best, no longer eligible, or need or offer are gone. */
    WITHDRAWN,
    /** Nobody answered in time. */
    LAPSED
}
