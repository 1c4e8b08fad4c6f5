package org.vientiane.offers.offer;

import org.vientiane.vocabulary.StatesParties;

/** Eligibility for tests of other aggregates. */
public final class EligibilityForTests {

    private EligibilityForTests() {}

    /** As the built-in reference data says. */
    public static Eligibility builtIn() {
        return new Eligibility(StatesParties.builtIn());
    }
}
