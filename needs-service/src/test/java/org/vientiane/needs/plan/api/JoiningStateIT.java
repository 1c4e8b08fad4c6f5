package org.vientiane.needs.plan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.plan.PlanReminder;
import org.vientiane.contracts.plan.PlanStep;
import org.vientiane.contracts.plan.PlanTransition;
import org.vientiane.http.Role;
import org.vientiane.http.testing.Party;
import org.vientiane.messaging.testing.TestTopics;
import org.vientiane.needs.RunningService;
import org.vientiane.needs.plan.FollowingPlans;

/** A state that joins is a new row in the file of the reference data, and is served by the next start. */
class JoiningStateIT extends RunningService {

    @TempDir
    static Path folder = Path.of("");

    @Autowired
    private TestTopics topics;

    @Autowired
    private FollowingPlans following;

    @DynamicPropertySource
    static void statesJoin(DynamicPropertyRegistry settings) {
        settings.add("vientiane.reference.states-parties", JoiningStateIT::withNewStates);
    }

    @Test
    void its_deadline_is_reckoned_from_its_deposit() {
        assertThat(donor.items("/national-plans"))
                .extracting(Object::toString)
                .contains(
                        "{\"state\":\"LAO\",\"dueOn\":\"2011-08-01\",\"status\":\"OVERDUE\"}",
                        "{\"state\":\"NPL\",\"dueOn\":\"2028-06-01\",\"status\":\"DUE\"}")
                .hasSize(3);
    }

    @Test
    void it_is_told_its_deadline_and_reminded_before_it() {
        await().untilAsserted(() -> assertThat(topics.events(Topics.NATIONAL_PLANS))
                .filteredOn(event -> event.state().iso3().equals("NPL"))
                .singleElement()
                .satisfies(event -> assertThat(event.transitions())
                        .extracting(PlanTransition::what)
                        .containsExactly(PlanStep.DUE)));

        assertThat(following.follow(LocalDate.of(2028, 5, 2))).isTrue();

        await().untilAsserted(() -> assertThat(topics.events(Topics.NATIONAL_PLANS))
                .filteredOn(event -> event.state().iso3().equals("NPL"))
                .last()
                .satisfies(event -> assertThat(event.transitions())
                        .extracting(PlanTransition::reminder)
                        .filteredOn(Objects::nonNull)
                        .containsExactly(
                                new PlanReminder(LocalDate.of(2028, 3, 3), 90, 0),
                                new PlanReminder(LocalDate.of(2028, 5, 2), 30, 0))));
    }

    @Test
    void it_can_put_its_plan_before_the_convention_is_in_force_for_it() {
        Party.of(port, "TLS", Role.AFFECTED_STATE)
                .putNew("/national-plans/TLS", APlan.BODY)
                .expectStatus()
                .isCreated()
                .expectBody()
                .json("{\"dueOn\": \"2028-07-01\", \"status\": \"IN_PLACE\"}");
    }

    private static String withNewStates() {
        try {
            return Files.writeString(
                            folder.resolve("states-parties.csv"),
                            """
                            iso3,name,deposited_on,enters_into_force_on,left_on,contaminated,stockpile,victims,\
                            m49_subregion,ldc_from,ldc_until
                            LAO,Lao People's Democratic Republic,2009-03-18,2010-08-01,,yes,no,yes,035,1971-11-18,2026-11-24
                            NPL,Nepal,2026-12-05,,,yes,no,yes,034,1971-11-18,2026-11-24
                            TLS,Timor-Leste,2026-11-24,2027-07-01,,yes,no,yes,035,2003-01-01,
                            """)
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
