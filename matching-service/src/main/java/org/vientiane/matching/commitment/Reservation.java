package org.vientiane.matching.commitment;

import org.vientiane.vocabulary.Quantity;

/** What a ledger says when something is to be reserved in it. */
public sealed interface Reservation {

    /**
     * It is reserved.
     *
     * @param counted what it counts, in the ledger's unit
     */
    record Granted(Quantity counted) implements Reservation {}

    /**
     * There is not enough.
     *
     * @param left what there is, in the ledger's unit
     */
    record Refused(Quantity left) implements Reservation {}

    /** The attempt has been undone by somebody else. */
    record Voided() implements Reservation {}
}
