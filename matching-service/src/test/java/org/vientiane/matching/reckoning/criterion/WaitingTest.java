package org.vientiane.matching.reckoning.criterion;

import static org.vientiane.matching.testing.MatchingAssertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingTest {

    private final Waiting criterion = new Waiting();

    @ParameterizedTest(name = "requested on {0}: {1} of 365 days")
    @CsvSource({
        "2026-11-24,0",
        "2026-11-23,1",
        "2026-05-08,200",
        "2025-11-25,364",
        "2025-11-24,365",
        "2025-11-23,365",
        "2010-11-09,365"
    })
    void each_day_of_waiting_counts_up_to_a_year(String requestedOn, long days) {
        assertThat(criterion.worth(aNeed().requestedOn(requestedOn).against(anOffer())))
                .isWorth(days, 365);
    }

    @Test
    void the_days_and_the_day_are_told() {
        assertThat(criterion.worth(aNeed().requestedOn("2026-05-08").against(anOffer())))
                .saying("The request has waited 200 days, since 8 May 2026.");
        assertThat(criterion.worth(aNeed().requestedOn("2026-11-23").against(anOffer())))
                .saying("The request has waited 1 day, since 23 November 2026.");
        assertThat(criterion.worth(aNeed().requestedOn("2024-11-24").against(anOffer())))
                .saying("The request has waited 730 days, since 24 November 2024.");
    }

    @Test
    void it_is_the_request_that_waits_and_not_its_confirmation() {
        var need = aNeed().requestedOn("2025-11-24").confirmedOn("2026-11-24");

        assertThat(criterion.worth(need.against(anOffer()))).isWorthAll();
    }
}
