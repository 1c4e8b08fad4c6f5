package org.vientiane.matching.reckoning.rule;

import static org.vientiane.matching.testing.MatchingAssertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;

import org.junit.jupiter.api.Test;
import org.vientiane.vocabulary.Obligation;

class SameObligationTest {

    private final SameObligation rule = new SameObligation();

    @Test
    void an_offer_for_the_needs_obligation_fits() {
        var need = aNeed().on(Obligation.CLEARANCE);
        var offer = anOffer().on(Obligation.CLEARANCE);

        assertThat(rule.check(need.against(offer))).holds().saying("Both are about clearance.");
    }

    @Test
    void an_offer_for_several_obligations_fits_by_one_of_them() {
        var need = aNeed().on(Obligation.VICTIM_ASSISTANCE);
        var offer = anOffer().on(Obligation.CLEARANCE, Obligation.VICTIM_ASSISTANCE);

        assertThat(rule.check(need.against(offer))).holds().saying("Both are about victim assistance.");
    }

    @Test
    void an_offer_for_other_obligations_does_not_fit() {
        var need = aNeed().on(Obligation.STOCKPILE_DESTRUCTION);
        var offer = anOffer().on(Obligation.CLEARANCE, Obligation.RISK_REDUCTION_EDUCATION);

        assertThat(rule.check(need.against(offer)))
                .isRefused()
                .saying(
                        "The need is about stockpile destruction, the offer about clearance and risk reduction education.");
    }

    @Test
    void expertise_in_an_obligation_is_no_offer_for_it() {
        var need = aNeed().on(Obligation.VICTIM_ASSISTANCE);
        var offer = anOffer().on(Obligation.CLEARANCE).withExpertiseIn(Obligation.VICTIM_ASSISTANCE);

        assertThat(rule.check(need.against(offer))).isRefused();
    }
}
