package org.vientiane.offers.need;

import org.vientiane.vocabulary.StatesParties;

/** What it takes, for tests of other aggregates. */
public final class WhatItTakesForTests {

    private WhatItTakesForTests() {}

    /** As the built-in reference data says. */
    public static WhatItTakes builtIn() {
        return new WhatItTakes(StatesParties.builtIn());
    }
}
