package org.vientiane.matching.reckoning.rule;

import static org.vientiane.matching.testing.MatchingAssertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;
import static org.vientiane.matching.testing.World.day;

import org.junit.jupiter.api.Test;

class RecipientEligibleTest {

    private final RecipientEligible rule = new RecipientEligible();

    @Test
    void an_offer_without_lists_is_for_any_state() {
        assertThat(rule.check(aNeed().against(anOffer()))).holds().saying("The offer is for any state.");
    }

    @Test
    void no_state_gives_to_itself() {
        var need = aNeed().ofState("LAO");
        var offer = anOffer().by("LAO").forStates("LAO");

        assertThat(rule.check(need.against(offer)))
                .isRefused()
                .saying("The provider is Lao People's Democratic Republic itself.");
    }

    @Test
    void another_affected_state_may_give() {
        var need = aNeed().ofState("LAO");
        var offer = anOffer().by("ZMB");

        assertThat(rule.check(need.against(offer))).holds();
    }

    @Test
    void a_listed_state_is_meant() {
        var offer = anOffer().forStates("LBN", "LAO");

        assertThat(rule.check(aNeed().ofState("LAO").against(offer)))
                .holds()
                .saying("Lao People's Democratic Republic is among the states that the offer is for.");
    }

    @Test
    void an_unlisted_state_is_not_meant() {
        var offer = anOffer().forStates("LBN", "MOZ", "ZMB");

        assertThat(rule.check(aNeed().ofState("LAO").against(offer)))
                .isRefused()
                .saying("The offer is for Lebanon, Mozambique and Zambia, not for Lao People's Democratic Republic.");
    }

    @Test
    void a_state_in_a_listed_region_is_meant() {
        var offer = anOffer().forRegions("145", "035");

        assertThat(rule.check(aNeed().ofState("LAO").against(offer))).holds();
    }

    @Test
    void a_state_outside_the_listed_regions_is_not_meant() {
        var offer = anOffer().forRegions("145", "034");

        assertThat(rule.check(aNeed().ofState("LAO").against(offer)))
                .isRefused()
                .saying("The offer is for states in Western Asia and Southern Asia;"
                        + " Lao People's Democratic Republic is not among them.");
    }

    @Test
    void a_listed_state_outside_the_listed_regions_is_meant() {
        var offer = anOffer().forStates("LAO").forRegions("145");

        assertThat(rule.check(aNeed().ofState("LAO").against(offer))).holds();
    }

    @Test
    void a_state_that_is_neither_listed_nor_in_a_listed_region_is_not_meant() {
        var offer = anOffer().forStates("MOZ").forRegions("145");

        assertThat(rule.check(aNeed().ofState("LAO").against(offer)))
                .isRefused()
                .saying("The offer is for Mozambique and for states in Western Asia;"
                        + " Lao People's Democratic Republic is not among them.");
    }

    @Test
    void a_state_of_which_no_region_is_known_is_in_no_listed_region() {
        var offer = anOffer().forRegions("021");

        assertThat(rule.check(aNeed().ofState("USA").against(offer))).isRefused();
    }

    @Test
    void a_state_is_least_developed_to_the_day_before_it_leaves() {
        var need = aNeed().ofState("LAO");
        var offer = anOffer().forLeastDevelopedOnly();

        assertThat(rule.check(need.against(offer, day("2026-11-23"))))
                .holds()
                .saying("The offer is for least developed states, and Lao People's Democratic Republic is one.");
    }

    @Test
    void a_state_is_no_longer_least_developed_on_the_very_day_of_leaving() {
        var need = aNeed().ofState("LAO");
        var offer = anOffer().forLeastDevelopedOnly();

        assertThat(rule.check(need.against(offer, day("2026-11-24"))))
                .isRefused()
                .saying("The offer is for least developed states only,"
                        + " and Lao People's Democratic Republic is not one on 24 November 2026.");
    }

    @Test
    void a_listed_state_must_be_least_developed_too_where_only_such_states_are_meant() {
        var offer = anOffer().forStates("AFG", "LBN").forLeastDevelopedOnly();

        assertThat(rule.check(aNeed().ofState("AFG").against(offer))).holds();
        assertThat(rule.check(aNeed().ofState("LBN").against(offer))).isRefused();
        assertThat(rule.check(aNeed().ofState("MOZ").against(offer)))
                .isRefused()
                .saying("The offer is for Afghanistan and Lebanon, not for Mozambique.");
    }
}
