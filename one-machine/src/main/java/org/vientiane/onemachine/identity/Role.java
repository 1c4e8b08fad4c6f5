package org.vientiane.onemachine.identity;

/** What a party may do in the exchange, as its token's {@code roles} say. */
public enum Role {
    /** Writes plans and needs of its own. */
    AFFECTED_STATE("affected-state"),
    /** Writes offers and a profile of its own. */
    PROVIDER("provider"),
    /** Reads all, manages focal points. */
    COORDINATOR("coordinator");

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /** How a token names it. */
    public String claim() {
        return claim;
    }
}
