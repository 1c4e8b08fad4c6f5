package org.vientiane.matching.reckoning.criterion;

import static org.vientiane.matching.testing.MatchingAssertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;

import org.junit.jupiter.api.Test;

class ContinuityTest {

    private final Continuity criterion = new Continuity();

    @Test
    void an_offer_earns_the_share_of_the_needs_days_that_it_covers() {
        var need = aNeed().during("2027-02-01", "2029-01-31");
        var offer = anOffer().during("2026-11-24", "2028-11-23");

        assertThat(criterion.worth(need.against(offer)))
                .isWorth(662, 731)
                .saying("The offer covers 662 of the need’s 731 days.");
    }

    @Test
    void a_renewable_offer_earns_half_of_the_rest_as_well() {
        var need = aNeed().during("2027-02-01", "2029-01-31");
        var offer = anOffer().during("2026-11-24", "2028-11-23").renewable();

        assertThat(criterion.worth(need.against(offer)))
                .isWorth(2 * 662 + 69, 2 * 731)
                .saying("The offer covers 662 of the need’s 731 days and is renewable.");
    }

    @Test
    void who_covers_all_days_earns_all_renewable_or_not() {
        var need = aNeed().during("2027-03-01", "2027-03-31");

        assertThat(criterion.worth(need.against(anOffer()))).isWorthAll();
        assertThat(criterion.worth(need.against(anOffer().renewable())))
                .isWorthAll()
                .saying("The offer covers 31 of the need’s 31 days.");
    }

    @Test
    void a_single_shared_day_counts() {
        var need = aNeed().during("2027-03-01", "2027-03-31");
        var offer = anOffer().during("2027-03-31", "2027-12-31");

        assertThat(criterion.worth(need.against(offer))).isWorth(1, 31);
        assertThat(criterion.worth(need.against(offer.renewable()))).isWorth(16, 31);
    }

    @Test
    void being_renewable_earns_nothing_where_no_day_is_shared() {
        var need = aNeed().during("2027-03-01", "2027-03-31");
        var offer = anOffer().during("2027-04-01", "2027-12-31").renewable();

        assertThat(criterion.worth(need.against(offer))).isWorthNothing().saying("The two periods share no day.");
    }

    @Test
    void a_need_of_a_single_day_has_one_day() {
        var need = aNeed().during("2027-03-01", "2027-03-01");

        assertThat(criterion.worth(need.against(anOffer())))
                .isWorthAll()
                .saying("The offer covers 1 of the need’s 1 day.");
    }
}
