package org.vientiane.needs.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.meeting.Peer;
import org.vientiane.needs.need.PublicNeeds;
import org.vientiane.needs.plan.PlansInMemory;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.StateParty;
import org.vientiane.vocabulary.StatesParties;
import org.vientiane.vocabulary.Unit;
import org.vientiane.vocabulary.Visibility;

class RankingPeersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final StateCode LAO = new StateCode("LAO");
    private static final StatesParties STATES = StatesParties.builtIn();

    private final PublicNeeds needs = new PublicNeeds();
    private final RankingPeers ranking = new RankingPeers(STATES, new PlansInMemory(), needs);

    @Test
    void peers_are_the_other_affected_states_with_an_obligation_in_common() {
        var lao = STATES.find(LAO).orElseThrow();
        var expected = STATES.affected(TODAY).stream()
                .filter(party -> !party.code().equals(LAO))
                .filter(party -> party.affectedBy().stream().anyMatch(lao::isAffectedBy))
                .map(StateParty::code)
                .toList();

        assertThat(peersOf("LAO")).extracting(Peer::state).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(peersOf("LAO")).extracting(Peer::state).doesNotContain(new StateCode("BEL"));
    }

    @Test
    void a_state_that_is_not_affected_has_no_peers() {
        assertThat(ranking.peersOf(new StateCode("AND"), TODAY)).isEmpty();
        assertThat(ranking.peersOf(new StateCode("USA"), TODAY)).isEmpty();
    }

    @Test
    void the_more_alike_come_first_then_those_with_more_to_teach_each_other_then_the_smaller_code() {
        var ranks = peersOf("BIH").stream().map(PeerRank::of).toList();

        assertThat(ranks).isSorted().doesNotHaveDuplicates();
        for (var i = 1; i < ranks.size(); i++) {
            var before = ranks.get(i - 1);
            var after = ranks.get(i);
            assertThat(before.likeness()).isGreaterThanOrEqualTo(after.likeness());
            if (before.likeness().compareTo(after.likeness()) == 0) {
                assertThat(before.lessons()).isGreaterThanOrEqualTo(after.lessons());
                if (before.lessons() == after.lessons()) {
                    assertThat(before.state()).isLessThan(after.state());
                }
            }
        }
        assertThat(ranks.get(0).state()).isEqualTo(new StateCode("HRV"));
    }

    @Test
    void a_public_need_shows_that_the_work_is_not_done() {
        assertThat(peer("LAO", "IRQ").canTeach()).contains(Obligation.CLEARANCE);
        var id = UUID.randomUUID();

        needs.takeIn(id, need("IRQ", Visibility.PUBLIC), false);
        assertThat(peer("LAO", "IRQ").canTeach()).doesNotContain(Obligation.CLEARANCE);

        needs.takeIn(id, need("IRQ", Visibility.PUBLIC), true);
        assertThat(peer("LAO", "IRQ").canTeach()).contains(Obligation.CLEARANCE);
    }

    @Test
    void a_restricted_need_tells_nobody_anything() {
        var before = new ArrayList<>(peersOf("LAO"));

        needs.takeIn(UUID.randomUUID(), need("IRQ", Visibility.RESTRICTED), false);

        assertThat(peersOf("LAO")).isEqualTo(before);
    }

    private List<Peer> peersOf(String state) {
        needs.takeIn(new UUID(0, 1), need("LAO", Visibility.PUBLIC), false);
        return ranking.peersOf(new StateCode(state), TODAY).orElseThrow();
    }

    private Peer peer(String state, String other) {
        return peersOf(state).stream()
                .filter(peer -> peer.state().iso3().equals(other))
                .findFirst()
                .orElseThrow();
    }

    private static NeedTerms need(String state, Visibility visibility) {
        return new NeedTerms(
                new StateCode(state),
                "Clearance",
                Obligation.CLEARANCE,
                Assistance.EQUIPMENT,
                Quantity.of("5", Unit.ITEM),
                null,
                null,
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31)),
                List.of(Channel.GOVERNMENT),
                1,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 1, 1),
                visibility);
    }
}
