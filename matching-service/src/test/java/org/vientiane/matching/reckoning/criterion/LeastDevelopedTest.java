package org.vientiane.matching.reckoning.criterion;

import static org.vientiane.matching.testing.MatchingAssertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;
import static org.vientiane.matching.testing.World.day;

import org.junit.jupiter.api.Test;

class LeastDevelopedTest {

    private final LeastDeveloped criterion = new LeastDeveloped();

    @Test
    void a_state_earns_all_to_the_day_before_it_leaves_the_list() {
        assertThat(criterion.worth(aNeed().ofState("LAO").against(anOffer(), day("2026-11-23"))))
                .isWorthAll()
                .saying("Lao People's Democratic Republic is a least developed country.");
    }

    @Test
    void a_state_earns_nothing_on_the_very_day_of_leaving() {
        assertThat(criterion.worth(aNeed().ofState("LAO").against(anOffer(), day("2026-11-24"))))
                .isWorthNothing()
                .saying("Lao People's Democratic Republic is not a least developed country on 24 November 2026.");
    }

    @Test
    void a_state_that_never_was_on_the_list_earns_nothing() {
        assertThat(criterion.worth(aNeed().ofState("LBN").against(anOffer()))).isWorthNothing();
    }

    @Test
    void a_state_that_stays_on_the_list_earns_all() {
        assertThat(criterion.worth(aNeed().ofState("AFG").against(anOffer()))).isWorthAll();
    }
}
