package org.vientiane.matching.market;

/** Where an offer stands; the first that holds in this order. */
public enum OfferStatus {
    /** The provider has taken it back. */
    WITHDRAWN,
    /** All of it is committed. */
    EXHAUSTED,
    /** Its period is over. */
    EXPIRED,
    /** Something of it remains. */
    OPEN
}
