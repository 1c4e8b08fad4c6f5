package org.vientiane.matching.reckoning.rule;

import static org.vientiane.matching.testing.MatchingAssertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;
import static org.vientiane.matching.testing.World.day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vientiane.matching.testing.PolicyBuilder;

class RequestCurrentTest {

    private final RequestCurrent rule = new RequestCurrent();

    @Test
    void a_request_made_on_the_first_day_of_the_first_meeting_counts() {
        var need = aNeed().requestedOn("2010-11-09").confirmedOn("2026-11-24");

        assertThat(rule.check(need.against(anOffer())))
                .holds()
                .saying("The request was made on 9 November 2010 and confirmed on 24 November 2026.");
    }

    @Test
    void a_request_made_the_day_before_the_first_meeting_does_not_count() {
        var need = aNeed().requestedOn("2010-11-08").confirmedOn("2026-11-24");

        assertThat(rule.check(need.against(anOffer())))
                .isRefused()
                .saying("The request was made on 8 November 2010,"
                        + " before the First Meeting of States Parties began on 9 November 2010.");
    }

    @ParameterizedTest(name = "on {1}, {0} is exactly twelve months ago")
    @CsvSource({
        "2025-11-24,2026-11-24",
        "2025-11-30,2026-11-30",
        "2027-02-28,2028-02-28",
        "2027-02-28,2028-02-29",
        "2028-02-28,2029-02-28",
        "2027-12-31,2028-12-31"
    })
    void a_request_confirmed_twelve_months_ago_is_current(String confirmed, String today) {
        var need = aNeed().requestedOn("2025-06-01").confirmedOn(confirmed);

        assertThat(rule.check(need.against(anOffer(), day(today)))).holds();
    }

    @ParameterizedTest(name = "on {1}, {0} is more than twelve months ago")
    @CsvSource({
        "2025-11-23,2026-11-24",
        "2025-11-29,2026-11-30",
        "2027-02-27,2028-02-28",
        "2027-02-27,2028-02-29",
        "2028-02-29,2029-03-01",
        "2028-02-27,2029-02-28"
    })
    void a_request_confirmed_a_day_earlier_is_no_longer_current(String confirmed, String today) {
        var need = aNeed().requestedOn("2025-06-01").confirmedOn(confirmed);

        assertThat(rule.check(need.against(anOffer(), day(today)))).isRefused();
    }

    @Test
    void an_old_confirmation_is_told() {
        var need = aNeed().requestedOn("2025-06-01").confirmedOn("2025-11-23");

        assertThat(rule.check(need.against(anOffer())))
                .isRefused()
                .saying("The request was last confirmed on 23 November 2025, more than 12 months ago.");
    }

    @Test
    void the_policy_says_how_long_a_confirmation_holds() {
        var policy = PolicyBuilder.aPolicy().withRequestsValidForMonths(1).build();

        assertThat(rule.check(aNeed().confirmedOn("2027-02-28").against(anOffer(), day("2027-03-31"), policy)))
                .holds();
        assertThat(rule.check(aNeed().confirmedOn("2027-02-27").against(anOffer(), day("2027-03-31"), policy)))
                .isRefused()
                .saying("The request was last confirmed on 27 February 2027, more than a month ago.");
    }
}
