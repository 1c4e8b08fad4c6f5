package org.vientiane.needs.peer;

import org.vientiane.needs.need.PublicNeeds;
import org.vientiane.needs.plan.PlansInMemory;
import org.vientiane.vocabulary.StatesParties;

/** Peers for tests of what rests on them. */
public final class PeersForTests {

    private PeersForTests() {}

    /** Those of the built-in reference data, while there are neither plans nor needs. */
    public static RankingPeers ranking() {
        return new RankingPeers(StatesParties.builtIn(), new PlansInMemory(), new PublicNeeds());
    }
}
