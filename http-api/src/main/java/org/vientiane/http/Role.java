package org.vientiane.http;

import java.util.Arrays;
import java.util.Optional;

/** What a caller is in the exchange, as the claim {@code roles} of its token says. */
public enum Role {
    AFFECTED_STATE("affected-state"),
    PROVIDER("provider"),
    COORDINATOR("coordinator");

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /** The role as tokens name it. */
    public String claim() {
        return claim;
    }

    /** The role that tokens name so, if there is one. */
    public static Optional<Role> of(String claim) {
        return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
    }
}
