package org.vientiane.matching.reckoning.rule;

import static org.vientiane.matching.testing.MatchingAssertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;

import org.junit.jupiter.api.Test;

class PeriodsOverlapTest {

    private final PeriodsOverlap rule = new PeriodsOverlap();

    @Test
    void a_single_shared_day_is_enough() {
        var need = aNeed().during("2027-03-01", "2027-03-31");

        assertThat(rule.check(need.against(anOffer().during("2027-03-31", "2027-12-31"))))
                .holds()
                .saying("The two periods share 1 day.");
        assertThat(rule.check(need.against(anOffer().during("2026-01-01", "2027-03-01"))))
                .holds()
                .saying("The two periods share 1 day.");
    }

    @Test
    void an_offer_from_the_day_after_comes_too_late() {
        var need = aNeed().during("2027-03-01", "2027-03-31");
        var offer = anOffer().during("2027-04-01", "2027-12-31");

        assertThat(rule.check(need.against(offer)))
                .isRefused()
                .saying(
                        "The need runs from 1 March 2027 to 31 March 2027, the offer from 1 April 2027 to 31 December 2027.");
    }

    @Test
    void an_offer_to_the_day_before_comes_too_early() {
        var need = aNeed().during("2027-03-01", "2027-03-31");
        var offer = anOffer().during("2026-01-01", "2027-02-28");

        assertThat(rule.check(need.against(offer))).isRefused();
    }

    @Test
    void being_renewable_makes_no_periods_meet() {
        var need = aNeed().during("2028-01-01", "2028-12-31");
        var offer = anOffer().during("2027-01-01", "2027-12-31").renewable();

        assertThat(rule.check(need.against(offer))).isRefused();
    }

    @Test
    void the_shared_days_are_counted() {
        var need = aNeed().during("2027-02-01", "2029-01-31");
        var offer = anOffer().during("2026-11-24", "2028-11-23");

        assertThat(rule.check(need.against(offer))).holds().saying("The two periods share 662 days.");
    }
}
