package org.vientiane.needs.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.needs.plan.PlansForTests.AT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.StateParty;
import org.vientiane.vocabulary.StatesParties;

class FollowingPlansTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final StateCode LAO = new StateCode("LAO");
    private static final StatesParties STATES = StatesParties.builtIn();

    private final PlansInMemory plans = new PlansInMemory();
    private final FollowingPlans following = new FollowingPlans(plans, STATES, Clock.fixed(AT, ZoneOffset.UTC));

    @Test
    void every_affected_state_is_followed_and_no_other() {
        assertThat(following.follow(TODAY)).isTrue();

        assertThat(plans.kept.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        STATES.affected(TODAY).stream().map(StateParty::code).toList())
                .contains(LAO)
                .doesNotContain(new StateCode("AND"));
        assertThat(plans.kept.values())
                .allSatisfy(plan -> assertThat(plan.version()).isEqualTo(1));
    }

    @Test
    void a_second_look_on_the_same_day_changes_nothing() {
        following.follow(TODAY);
        var before = new HashMap<>(plans.kept);

        assertThat(following.follow(TODAY)).isTrue();

        assertThat(plans.kept).isEqualTo(before);
    }

    @Test
    void a_plan_of_which_the_store_has_lost_something_waits_until_it_has_come_back() {
        plans.behind.add(LAO);

        assertThat(following.follow(TODAY)).isFalse();
        assertThat(plans.kept).doesNotContainKey(LAO).isNotEmpty();

        plans.behind.clear();
        assertThat(following.follow(TODAY)).isTrue();
        assertThat(plans.kept).containsKey(LAO);
    }
}
