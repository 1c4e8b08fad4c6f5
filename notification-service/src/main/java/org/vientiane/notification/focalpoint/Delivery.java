package org.vientiane.notification.focalpoint;

/** How a focal point wishes to be written to. */
public enum Delivery {
    /** One mail for each thing, as it happens. */
    AT_ONCE,
    /** One mail a day for all of them; until digests are built, it is written to at once. */
    DAILY_DIGEST
}
