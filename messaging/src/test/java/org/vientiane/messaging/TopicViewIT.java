package org.vientiane.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vientiane.messaging.SomeNeeds.aNeed;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.messaging.testing.TestTopics;
import org.vientiane.messaging.testing.WithServers;

@SpringBootTest(properties = "spring.config.name=messaging-test")
@WithServers
class TopicViewIT {

    @Autowired
    Messaging messaging;

    @Autowired
    TestTopics topics;

    @Autowired
    SmallExchange.Seen seen;

    @Autowired
    SmallExchange.Looking looking;

    @Autowired
    PartitionOwnership ownership;

    @Autowired
    HealthEndpoint health;

    @Autowired
    MeterRegistry meters;

    @Test
    void a_view_is_built_from_the_beginning_whenever_it_starts() {
        var need = aNeed();
        topics.send(Topics.NEEDS, need.event(), need.withdrawnNow().event());
        var later = new SmallExchange.Seen();
        TopicView<NeedEvent> view = messaging.view(Topics.NEEDS, later);

        view.start();

        try {
            await().until(view::isComplete);
            assertThat(later.completions).hasValue(1);
            assertThat(later.versionsOf(need.id())).containsExactly(1L, 2L);
        } finally {
            view.stop();
        }
    }

    @Test
    void old_and_repeated_versions_are_dropped() {
        var first = aNeed();
        var second = first.withdrawnNow();
        var last = aNeed();

        topics.send(Topics.NEEDS, first.event(), second.event(), first.event(), second.event(), last.event());

        await().untilAsserted(() -> assertThat(seen.versionsOf(last.id())).contains(1L));
        await().untilAsserted(() -> assertThat(seen.versionsOf(first.id())).startsWith(1L, 2L));
        // The third is the service's own: it heals what its store does not know.
        assertThat(seen.versionsOf(first.id())).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_record_that_is_no_event_is_passed_over() {
        var need = aNeed();

        topics.send("needs", need.id().toString(), "{\"id\": 7}".getBytes(StandardCharsets.UTF_8));
        topics.send(Topics.NEEDS, need.event());

        await().untilAsserted(() -> assertThat(seen.versionsOf(need.id())).contains(1L));
    }

    @Test
    void the_only_instance_looks_after_all_partitions() {
        await().untilAsserted(() -> assertThat(ownership.partitions()).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5));
        assertThat(looking.gained).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
        assertThat(ownership.owns(aNeed().id())).isTrue();
    }

    @Test
    void a_key_belongs_to_the_partition_that_its_events_are_sent_to() {
        var need = aNeed();

        topics.send(Topics.NEEDS, need.event());

        await().until(ownership::hasJoined);
        assertThat(topics.records("needs"))
                .filteredOn(record -> record.key().equals(need.id().toString()))
                .allSatisfy(record -> assertThat(record.partition()).isEqualTo(ownership.partitionOf(need.id())))
                .isNotEmpty();
    }

    @Test
    void what_an_operator_watches_is_measured() {
        await().untilAsserted(() -> assertThat(meters.getMeters())
                .extracting(meter -> meter.getId().getName())
                .contains(
                        "vientiane.publication.oldest.mark",
                        "vientiane.publication.healed",
                        "vientiane.dead.letters",
                        "vientiane.view.not.taken.in",
                        "kafka.consumer.fetch.manager.records.lag.max"));
    }

    @Test
    void the_service_is_ready_when_its_views_are_complete_and_its_partitions_held() {
        await().untilAsserted(() -> assertThat(List.of("store", "topics", "views", "partitions"))
                .allSatisfy(part ->
                        assertThat(health.healthForPath(part)).hasFieldOrPropertyWithValue("status", Status.UP)));
    }
}
