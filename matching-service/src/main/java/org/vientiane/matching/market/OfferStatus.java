package org.vientiane.matching.market;

/** Where an offer stands; the first that holds in this order. */
public enum OfferStatus {
    WITHDRAWN,
    EXPIRED,
    OPEN
}
