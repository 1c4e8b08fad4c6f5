package org.vientiane.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.notification.MatchBuilder.aMatch;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.match.Side;
import org.vientiane.notification.MatchBuilder;

class QuietReturnTest {

    @Test
    void a_first_proposal_is_no_return() {
        assertThat(earlierProposals(aMatch())).isEmpty();
    }

    @Test
    void a_return_on_the_last_quiet_day_is_quiet() {
        assertThat(earlierProposals(aMatch().withdrawnOn("2026-12-01").proposedOn("2026-12-08")))
                .containsExactly(1);
    }

    @Test
    void a_return_a_day_later_is_news() {
        assertThat(earlierProposals(aMatch().withdrawnOn("2026-12-01").proposedOn("2026-12-09")))
                .isEmpty();
    }

    @Test
    void who_was_told_of_any_earlier_proposal_is_not_told_again() {
        assertThat(earlierProposals(aMatch().withdrawnOn("2026-12-01")
                        .proposedOn("2026-12-02")
                        .withdrawnOn("2026-12-03")
                        .proposedOn("2026-12-04")))
                .containsExactly(1, 3);
    }

    @Test
    void a_return_after_a_withdrawal_that_was_told_is_news() {
        assertThat(earlierProposals(aMatch().yesOf(Side.PROVIDER, "846154.24", "2026-11-30")
                        .withdrawnOn("2026-12-01")
                        .proposedOn("2026-12-02")))
                .isEmpty();
    }

    @Test
    void a_proposal_by_a_coordinator_is_news() {
        assertThat(earlierProposals(aMatch().withdrawnOn("2026-12-01").proposedByHandOn("2026-12-02")))
                .isEmpty();
    }

    @Test
    void what_lapsed_or_was_declined_comes_back_as_news() {
        assertThat(earlierProposals(aMatch().withdrawnOn("2026-12-01")
                        .proposedOn("2026-12-02")
                        .lapsedOn("2026-12-03")
                        .proposedOn("2026-12-04")))
                .isEmpty();
    }

    @Test
    void who_was_told_only_before_a_return_that_was_news_is_told() {
        assertThat(earlierProposals(aMatch().withdrawnOn("2026-12-01")
                        .proposedOn("2026-12-30")
                        .withdrawnOn("2026-12-31")
                        .proposedOn("2027-01-01")))
                .containsExactly(3);
    }

    private static List<Integer> earlierProposals(MatchBuilder match) {
        var transitions = match.build().transitions();
        return QuietReturn.earlierProposals(transitions, transitions.size(), 7);
    }
}
