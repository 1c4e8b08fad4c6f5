package org.vientiane.offers.offer;

/** Where an offer stands; of several that hold, the first in the order of {@link Offer#status}. */
public enum OfferStatus {
    /** Something of it is left to give. */
    OPEN,
    /** All of it is committed. */
    EXHAUSTED,
    /** The provider has taken it back. */
    WITHDRAWN,
    /** Its period is over. */
    EXPIRED
}
