package org.vientiane.matching.reckoning.criterion;

import static org.vientiane.matching.testing.MatchingAssertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongTermTest {

    private final LongTerm criterion = new LongTerm();

    @ParameterizedTest(name = "to {0}: {1} of 1095 days")
    @CsvSource({
        "2027-01-01,1",
        "2027-12-31,365",
        "2028-12-31,731",
        "2029-12-29,1094",
        "2029-12-30,1095",
        "2029-12-31,1095",
        "2036-12-31,1095"
    })
    void each_shared_day_counts_up_to_three_years(String to, long days) {
        var need = aNeed().during("2027-01-01", to);
        var offer = anOffer().during("2026-01-01", "2039-12-31");

        assertThat(criterion.worth(need.against(offer))).isWorth(days, 1095);
    }

    @Test
    void only_shared_days_count() {
        var need = aNeed().during("2027-02-01", "2029-01-31");
        var offer = anOffer().during("2026-11-24", "2028-11-23");

        assertThat(criterion.worth(need.against(offer)))
                .isWorth(662, 1095)
                .saying("The two have 662 days in common; 1,095 or more earn all points.");
    }

    @Test
    void being_renewable_makes_nothing_longer() {
        var need = aNeed().during("2027-01-01", "2029-12-31");
        var offer = anOffer().during("2027-01-01", "2027-12-31").renewable();

        assertThat(criterion.worth(need.against(offer))).isWorth(365, 1095);
    }

    @Test
    void no_shared_day_earns_nothing() {
        var need = aNeed().during("2028-01-01", "2028-12-31");

        assertThat(criterion.worth(need.against(anOffer()))).isWorthNothing();
    }
}
