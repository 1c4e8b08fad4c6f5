package org.vientiane.notification.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.notification.MatchBuilder.aMatch;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.match.MatchEvent;
import org.vientiane.notification.MatchBuilder;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

class ProposalsTest {

    private static final UUID OFFER = Ids.next();

    private final Proposals proposals = new Proposals();

    @Test
    void a_proposal_stands_until_it_is_withdrawn() {
        var match = aMatch();
        proposals.takeIn(match.build());
        assertThat(stands(match.build(), 1)).isTrue();

        proposals.takeIn(match.withdrawnOn("2026-11-25").build());

        assertThat(stands(match.build(), 1)).isFalse();
    }

    @Test
    void only_the_latest_proposal_of_a_match_stands() {
        var match = aMatch().withdrawnOn("2026-11-25").proposedOn("2026-11-26").build();

        proposals.takeIn(match);

        assertThat(stands(match, 1)).isFalse();
        assertThat(stands(match, 3)).isTrue();
    }

    @Test
    void an_old_version_changes_nothing() {
        var match = aMatch();
        var old = match.build();
        proposals.takeIn(match.withdrawnOn("2026-11-25").build());

        proposals.takeIn(old);

        assertThat(proposals.isOutdated(old)).isTrue();
        assertThat(stands(old, 1)).isFalse();
    }

    @Test
    void the_proposals_of_an_offer_are_added_up_and_placed_by_their_score() {
        proposals.takeIn(ofOffer("80.00", "300000").build());
        proposals.takeIn(ofOffer("40.00", "200000").build());
        proposals.takeIn(ofOffer("90.00", "999999").withdrawnOn("2026-11-25").build());
        proposals.takeIn(aMatch().scored("99.00").build());

        var demand = proposals.demand(ofOffer("60.00", "100000").build());

        assertThat(demand).isEqualTo(new Demand(euros("600000"), euros("500000"), 2, 3));
        assertThat(demand.exceedsWhatRemains()).isTrue();
    }

    @Test
    void a_match_that_is_known_already_is_counted_once() {
        var match = ofOffer("60.00", "500000");
        proposals.takeIn(match.build());

        var demand = proposals.demand(match.rewritten().build());

        assertThat(demand).isEqualTo(new Demand(euros("500000"), euros("500000"), 1, 1));
        assertThat(demand.exceedsWhatRemains()).isFalse();
    }

    private boolean stands(MatchEvent match, int transition) {
        return proposals
                .find(match.id())
                .filter(proposal -> proposal.standsSince(transition))
                .isPresent();
    }

    private static MatchBuilder ofOffer(String score, String quantity) {
        return aMatch().ofOffer(OFFER).scored(score).asking(quantity).whereRemains("500000");
    }

    private static Quantity euros(String amount) {
        return Quantity.of(amount, new Unit("EUR"));
    }
}
