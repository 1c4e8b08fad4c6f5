package org.vientiane.vocabulary;

import java.util.List;

/**
 * Whom an offer is for: the listed states and those in the listed regions; both lists empty means any state.
 *
 * @param states by name
 * @param regions by part of the world
 * @param leastDevelopedOnly only states that are least developed on the day (Action 40)
 */
public record Recipients(List<StateCode> states, List<Region> regions, boolean leastDevelopedOnly) {

    /** Any state. */
    public static final Recipients ANY = new Recipients(List.of(), List.of(), false);

    public Recipients {
        states = List.copyOf(states);
        regions = List.copyOf(regions);
    }

    /** Whether any state is meant, apart from {@link #leastDevelopedOnly}. */
    public boolean areUnlisted() {
        return states.isEmpty() && regions.isEmpty();
    }
}
