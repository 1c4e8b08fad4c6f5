package org.vientiane.matching.market;

/** Where a need stands; the first that holds in this order. */
public enum NeedStatus {
    WITHDRAWN,
    EXPIRED,
    OPEN
}
