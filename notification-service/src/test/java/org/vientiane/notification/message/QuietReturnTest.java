package org.vientiane.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.notification.MatchBuilder.aMatch;

import java.util.List;
import org.junit.jupiter.api.Test;
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

    private static List<Integer> earlierProposals(MatchBuilder match) {
        var transitions = match.build().transitions();
        return QuietReturn.earlierProposals(transitions, transitions.size(), 7);
    }
}
