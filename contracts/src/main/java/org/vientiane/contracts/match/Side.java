package org.vientiane.contracts.match;

/** The two sides of a match. */
public enum Side {
    /** Who gives. */
    PROVIDER,
    /** The affected state, which asks. */
    STATE;

    /** The side across. */
    public Side other() {
        return this == PROVIDER ? STATE : PROVIDER;
    }
}
