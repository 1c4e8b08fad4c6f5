package org.vientiane.matching.reckoning.criterion;

import static org.vientiane.matching.testing.MatchingAssertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;

import org.junit.jupiter.api.Test;
import org.vientiane.vocabulary.Obligation;

class ExpertiseTest {

    private final Expertise criterion = new Expertise();

    @Test
    void who_knows_the_matter_earns_all() {
        var offer = anOffer().withExpertiseIn(Obligation.STOCKPILE_DESTRUCTION, Obligation.CLEARANCE);

        assertThat(criterion.worth(aNeed().on(Obligation.CLEARANCE).against(offer)))
                .isWorthAll()
                .saying("The provider has expertise of its own in clearance.");
    }

    @Test
    void who_knows_other_matters_earns_nothing() {
        var offer = anOffer().withExpertiseIn(Obligation.STOCKPILE_DESTRUCTION);

        assertThat(criterion.worth(aNeed().on(Obligation.CLEARANCE).against(offer)))
                .isWorthNothing()
                .saying("The provider names no expertise of its own in clearance.");
    }

    @Test
    void offering_for_an_obligation_is_no_expertise_in_it() {
        assertThat(criterion.worth(aNeed().against(anOffer().on(Obligation.CLEARANCE))))
                .isWorthNothing();
    }
}
