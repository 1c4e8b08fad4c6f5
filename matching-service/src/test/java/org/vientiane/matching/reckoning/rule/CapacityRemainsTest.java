package org.vientiane.matching.reckoning.rule;

import static org.vientiane.matching.testing.MatchingAssertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;

import org.junit.jupiter.api.Test;
import org.vientiane.vocabulary.Assistance;

class CapacityRemainsTest {

    private final CapacityRemains rule = new CapacityRemains();

    @Test
    void what_remains_is_told_with_the_gap() {
        var need = aNeed().of("1200000.50", "USD").withNationalResourcesOf("100000");
        var offer = anOffer().of("16000000", "EUR");

        assertThat(rule.check(need.against(offer)))
                .holds()
                .saying("16,000,000 EUR of the offer remain, and the gap is 1,100,000.50 USD.");
    }

    @Test
    void the_smallest_gap_and_the_smallest_rest_are_enough() {
        var need = aNeed().of("1000", "USD").withGapOf("0.01");
        var offer = anOffer().of("1000", "USD").withRemaining("0.01");

        assertThat(rule.check(need.against(offer))).holds();
    }

    @Test
    void a_need_without_a_gap_takes_nothing() {
        assertThat(rule.check(aNeed().withGapOf("0").against(anOffer())))
                .isRefused()
                .saying("Nothing of the need is lacking any more.");
    }

    @Test
    void an_exhausted_offer_gives_nothing() {
        assertThat(rule.check(aNeed().against(anOffer().withRemaining("0"))))
                .isRefused()
                .saying("Nothing of the offer remains.");
    }

    @Test
    void a_currency_without_a_rate_does_not_convert() {
        var offer = anOffer().of("1000000", "USD");

        assertThat(rule.check(aNeed().of("1000000", "THB").against(offer)))
                .isRefused()
                .saying("There is no exchange rate between THB and USD.");
    }

    @Test
    void the_same_currency_needs_no_rate() {
        var offer = anOffer().of("1000000", "THB").withMinimumPerNeed("1000");

        assertThat(rule.check(aNeed().of("1000", "THB").against(offer))).holds();
        assertThat(rule.check(aNeed().of("999.99", "THB").against(offer))).isRefused();
    }

    @Test
    void units_of_different_kinds_do_not_convert() {
        var need = aNeed().of(Assistance.TRAINING, "30", "PLACE");

        assertThat(rule.check(need.against(anOffer().of("1000000", "USD")))).isRefused();
        assertThat(rule.check(need.against(anOffer().of(Assistance.EXPERTISE, "12", "PERSON_MONTH"))))
                .isRefused();
    }

    @Test
    void an_offer_gives_its_last_part_when_that_is_its_minimum() {
        var offer = anOffer().of("1000000", "USD").withMinimumPerNeed("50000");

        assertThat(rule.check(aNeed().against(offer.withRemaining("50000")))).holds();
        assertThat(rule.check(aNeed().against(offer.withRemaining("49999.99"))))
                .isRefused()
                .saying("What remains of the offer, 49,999.99 USD, is less than its minimum for one need, 50,000 USD.")
                .sayingDiscreetly("What remains of the offer, 49,999.99 USD, is too little for one more need.");
    }

    @Test
    void a_gap_that_converts_exactly_to_the_minimum_is_large_enough() {
        var need = aNeed().of("130", "USD"); // 100 EUR
        var offer = anOffer().of("1000000", "EUR").withMinimumPerNeed("100");

        assertThat(rule.check(need.against(offer))).holds();
    }

    @Test
    void a_gap_that_reaches_the_minimum_only_when_rounded_up_is_too_small() {
        var need = aNeed().of("130.01", "USD"); // 100.00769... EUR, rounded up 100.01
        var offer = anOffer().of("1000000", "EUR");

        assertThat(rule.check(need.against(offer.withMinimumPerNeed("100")))).holds();
        assertThat(rule.check(need.against(offer.withMinimumPerNeed("100.01"))))
                .isRefused()
                .saying("The gap, 130.01 USD, is less than the offer’s minimum for one need, 100.01 EUR.")
                .sayingDiscreetly("The gap, 130.01 USD, is too small for this offer.");
    }

    @Test
    void a_minimum_in_yen_is_compared_with_the_unrounded_gap() {
        var need = aNeed().of("1", "USD"); // 84.03... JPY, rounded up 85
        var offer = anOffer().of("1000000", "JPY");

        assertThat(rule.check(need.against(offer.withMinimumPerNeed("84")))).holds();
        assertThat(rule.check(need.against(offer.withMinimumPerNeed("85")))).isRefused();
    }

    @Test
    void the_minimum_is_held_against_the_gap_and_not_against_the_whole_need() {
        var need =
                aNeed().of("1000000", "USD").withNationalResourcesOf("600000").withOtherSupportOf("300000");
        var offer = anOffer().withMinimumPerNeed("100000.01");

        assertThat(rule.check(need.against(offer))).isRefused();
        assertThat(rule.check(need.against(offer.withMinimumPerNeed("100000")))).holds();
    }

    @Test
    void person_months_and_places_have_minimums_too() {
        assertThat(rule.check(aNeed().of(Assistance.EXPERTISE, "1.5", "PERSON_MONTH")
                        .against(anOffer()
                                .of(Assistance.EXPERTISE, "30", "PERSON_MONTH")
                                .withMinimumPerNeed("1.6"))))
                .isRefused()
                .saying(
                        "The gap, 1.5 person-months, is less than the offer’s minimum for one need, 1.6 person-months.");
        assertThat(rule.check(aNeed().of(Assistance.TRAINING, "1", "PLACE")
                        .against(
                                anOffer().of(Assistance.TRAINING, "30", "PLACE").withMinimumPerNeed("1"))))
                .holds()
                .saying("30 places of the offer remain, and the gap is 1 place.");
    }

    @Test
    void a_maximum_stands_in_nobodys_way() {
        assertThat(rule.check(aNeed().against(anOffer().withMaximumPerNeed("0.01"))))
                .holds();
    }
}
