package org.vientiane.offers.need;

import java.util.List;

/** Needs that are whole from the start. */
public final class NeedsForTests {

    private final Needs needs;

    public NeedsForTests(Needs.Listener... listeners) {
        needs = new Needs(List.of(listeners));
        needs.becomeWhole();
    }

    public Needs all() {
        return needs;
    }
}
