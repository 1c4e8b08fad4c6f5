package org.vientiane.needs.plan.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.plan.NationalPlanEvent;
import org.vientiane.contracts.plan.PlanReminder;
import org.vientiane.contracts.plan.PlanStep;
import org.vientiane.contracts.plan.PlanTransition;
import org.vientiane.contracts.testing.EventSchemas;
import org.vientiane.http.Role;
import org.vientiane.http.testing.JsonBody;
import org.vientiane.http.testing.Party;
import org.vientiane.messaging.testing.TestTopics;
import org.vientiane.needs.RunningService;
import org.vientiane.needs.plan.FollowingPlans;
import org.vientiane.needs.plan.NationalPlan;
import org.vientiane.needs.plan.NationalPlans;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.StateParty;
import org.vientiane.vocabulary.StatesParties;

/** What the readers of the topic learn of national plans, of those too that are not there. */
class NationalPlanEventsIT extends RunningService {

    private static final JsonBody STOCKPILE = new JsonBody(
            """
            {"title": "The last bombs", "obligations": ["STOCKPILE_DESTRUCTION"], "years": {"from": 2010, "to": 2011},
             "adoptedOn": "2010-12-01",
             "lines": [{"obligation": "STOCKPILE_DESTRUCTION", "year": 2011, "needed": {"amount": "1000", "unit": "EUR"},
                        "national": {"amount": "1000", "unit": "EUR"}}]}
            """);

    @Autowired
    private TestTopics topics;

    @Autowired
    private MongoOperations store;

    @Autowired
    private NationalPlans plans;

    @Autowired
    private FollowingPlans following;

    @Autowired
    private StatesParties states;

    @Test
    void the_deadline_of_every_affected_state_is_told_at_the_start_with_the_reminder_that_is_due() {
        await().untilAsserted(() -> assertThat(topics.events(Topics.NATIONAL_PLANS))
                .extracting(NationalPlanEvent::state)
                .containsAll(
                        states.affected(TODAY).stream().map(StateParty::code).toList()));

        var first = eventsOf("LBN").get(0);
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.dueOn()).isEqualTo(LocalDate.of(2012, 5, 1));
        assertThat(first.transitions())
                .extracting(PlanTransition::what)
                .containsExactly(PlanStep.DUE, PlanStep.REMINDED);
        assertThat(first.transitions())
                .last()
                .extracting(PlanTransition::reminder)
                .isEqualTo(new PlanReminder(LocalDate.of(2026, 11, 1), 0, 174));
        assertThat(topics.records("national-plans"))
                .allSatisfy(record -> assertThat(EventSchemas.faults(Topics.NATIONAL_PLANS, record.value()))
                        .isEmpty());
    }

    @Test
    void a_plan_that_is_put_goes_out_whole() {
        Party.of(port, "HRV", Role.AFFECTED_STATE)
                .putNew("/national-plans/HRV", STOCKPILE)
                .expectStatus()
                .isCreated();

        var kept = plans.find(new StateCode("HRV")).orElseThrow();
        await().untilAsserted(() -> assertThat(eventsOf("HRV")).last().satisfies(event -> {
            assertThat(event.plan()).isEqualTo(kept.terms());
            assertThat(event.inPlaceOn()).isEqualTo(LocalDate.of(2010, 12, 1));
            assertThat(event.transitions()).isEqualTo(kept.transitions());
        }));
        assertThat(topics.records("national-plans"))
                .allSatisfy(record -> assertThat(EventSchemas.faults(Topics.NATIONAL_PLANS, record.value()))
                        .isEmpty());
    }

    @Test
    void a_plan_that_the_store_has_lost_comes_back_from_the_topic_whole_and_is_followed_no_sooner() {
        var mkd = new StateCode("MKD");
        Party.of(port, "MKD", Role.AFFECTED_STATE)
                .putNew("/national-plans/MKD", STOCKPILE)
                .expectStatus()
                .isCreated();
        var before = plans.find(mkd).orElseThrow();
        await().until(() -> versionsOf("MKD").contains(before.version()));

        store.getCollection("national-plans").deleteOne(new Document("_id", NationalPlan.idOf(mkd)));
        await().until(() -> !plans.isKeptWhole(mkd));

        assertThat(following.follow(TODAY)).isFalse();
        assertThat(plans.find(mkd)).isEmpty();
        topics.send(Topics.NATIONAL_PLANS, eventsOf("MKD").get(versionsOf("MKD").size() - 1));
        await().untilAsserted(() -> assertThat(plans.find(mkd)).hasValueSatisfying(healed -> {
            assertThat(healed.version()).isEqualTo(before.version() + 1);
            assertThat(healed.terms()).isEqualTo(before.terms());
            assertThat(healed.transitions()).isEqualTo(before.transitions());
        }));
        assertThat(plans.isKeptWhole(mkd)).isTrue();
    }

    private List<Long> versionsOf(String state) {
        return eventsOf(state).stream().map(NationalPlanEvent::version).toList();
    }

    private List<NationalPlanEvent> eventsOf(String state) {
        return topics.events(Topics.NATIONAL_PLANS).stream()
                .filter(event -> event.state().iso3().equals(state))
                .toList();
    }
}
