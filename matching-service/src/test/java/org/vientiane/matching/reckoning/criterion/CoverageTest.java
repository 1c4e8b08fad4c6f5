package org.vientiane.matching.reckoning.criterion;

import static org.vientiane.matching.testing.MatchingAssertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;

import org.junit.jupiter.api.Test;
import org.vientiane.vocabulary.Assistance;

class CoverageTest {

    private final Coverage criterion = new Coverage();

    @Test
    void an_offer_that_can_close_the_whole_gap_earns_all() {
        var need = aNeed().of("1200000.50", "USD").withNationalResourcesOf("100000");
        var offer = anOffer().of("16000000", "EUR").withMaximumPerNeed("4000000");

        assertThat(criterion.worth(need.against(offer))).isWorthAll().saying("The offer can close the whole gap.");
    }

    @Test
    void an_offer_that_remains_in_part_earns_its_part() {
        var need = aNeed().of("900", "USD");
        var offer = anOffer().withRemaining("300");

        assertThat(criterion.worth(need.against(offer)))
                .isWorth(1, 3)
                .saying("The offer can give 300 USD towards a gap of 900 USD.");
    }

    @Test
    void the_maximum_per_need_limits_what_is_earned() {
        var need = aNeed().of("14000", "USD");
        var offer = anOffer().withMaximumPerNeed("2000");

        assertThat(criterion.worth(need.against(offer))).isWorth(1, 7);
    }

    @Test
    void the_quotient_is_that_of_the_unrounded_gap() {
        var need = aNeed().of("1000", "USD");
        var offer = anOffer().of("500", "EUR");

        assertThat(criterion.worth(need.against(offer)))
                .isWorth("650", "1000")
                .saying("The offer can give 500 EUR towards a gap of 1,000 USD.");
    }

    @Test
    void rounding_up_earns_no_more_than_all() {
        var need = aNeed().of("0.01", "USD"); // 0.84... JPY, rounded up 1
        var offer = anOffer().of("1000", "JPY");

        assertThat(criterion.worth(need.against(offer))).isWorthAll().saying("The offer can close the whole gap.");
    }

    @Test
    void a_cent_less_than_the_rounded_gap_does_not_close_it() {
        var need = aNeed().of("1100000.50", "USD"); // 846,154.2307... EUR
        var offer = anOffer().of("846154.23", "EUR");

        assertThat(criterion.worth(need.against(offer))).isWorth("1100000.499", "1100000.50");
    }

    @Test
    void person_months_are_compared_with_person_months() {
        var need = aNeed().of(Assistance.EXPERTISE, "4.5", "PERSON_MONTH");
        var offer = anOffer().of(Assistance.EXPERTISE, "30", "PERSON_MONTH").withMaximumPerNeed("1.5");

        assertThat(criterion.worth(need.against(offer)))
                .isWorth(1, 3)
                .saying("The offer can give 1.5 person-months towards a gap of 4.5 person-months.");
    }

    @Test
    void kip_are_compared_with_dollars() {
        var need = aNeed().of("16129032.26", "LAK"); // 2,000.00000024 USD
        var offer = anOffer().of("1000", "USD");

        assertThat(criterion.worth(need.against(offer))).isWorth("1000", "2000.00000024");
    }

    @Test
    void what_does_not_convert_earns_nothing() {
        assertThat(criterion.worth(aNeed().of("1000", "THB").against(anOffer())))
                .isWorthNothing()
                .saying("The two units do not convert into each other.");
        assertThat(criterion.worth(aNeed().against(anOffer().of(Assistance.TRAINING, "30", "PLACE"))))
                .isWorthNothing();
    }

    @Test
    void what_has_no_gap_earns_nothing() {
        assertThat(criterion.worth(aNeed().withGapOf("0").against(anOffer())))
                .isWorthNothing()
                .saying("There is no gap left to close.");
    }

    @Test
    void what_is_exhausted_earns_nothing() {
        assertThat(criterion.worth(aNeed().against(anOffer().withRemaining("0"))))
                .isWorthNothing();
    }
}
