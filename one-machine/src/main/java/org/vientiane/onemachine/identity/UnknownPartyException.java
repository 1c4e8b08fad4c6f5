package org.vientiane.onemachine.identity;

/** The exchange knows nobody by this code. */
public final class UnknownPartyException extends RuntimeException {

    UnknownPartyException(String party) {
        super("unknown party \"" + party + "\": give a state's ISO 3166-1 alpha-3 code (LAO, NOR), the code of an"
                + " organisation that the exchange knows (ICRC, NPA), or coordinator");
    }
}
