package org.vientiane.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.vientiane.messaging.SomeNeeds.DAY;
import static org.vientiane.messaging.SomeNeeds.aNeed;

import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.messaging.testing.Servers;
import org.vientiane.messaging.testing.TestTopics;

/** Whoever raced, whatever crashed, and after a restored backup: the newest version ends as its key's last record. */
class SafePublicationIT {

    private static final String READ_BACK = "needsReadBack-in-0";

    private final String run = Ids.next().toString();
    private final TestTopics topics = new TestTopics(Servers.bootstrapServers(), run + ".");

    @Test
    void two_versions_that_were_sent_in_the_wrong_order() {
        try (var service = aService()) {
            var need = aNeed();
            var documents = documents(service);
            documents.insert(need);
            documents.replace(need.withdrawnNow());
            awaitPublished(service, need.withdrawnNow());

            topics.send(Topics.NEEDS, need.event());

            awaitPublished(service, need.withdrawnNow());
        }
    }

    @Test
    void two_instances_that_write_the_same_need_at_the_same_time() {
        try (var one = aService();
                var other = aService()) {
            var need = aNeed();
            documents(one).insert(need);
            for (int change = 1; change <= 20; change++) {
                var here = documents(change % 2 == 0 ? one : other);
                var current = here.find(need.id()).orElseThrow();
                assertThat(here.replace(current.confirmedOn(DAY.plusDays(change))))
                        .isTrue();
            }

            awaitPublished(one, documents(one).find(need.id()).orElseThrow());
            assertThat(documents(one).find(need.id()).orElseThrow().version()).isEqualTo(21);
        }
    }

    @Test
    void a_service_that_is_killed_between_sending_and_reading_back() {
        var need = aNeed();
        try (var service = aService()) {
            service.getBean(BindingsLifecycleController.class).stop(READ_BACK);
            documents(service).insert(need);
            await().until(() -> topics.events(Topics.NEEDS).contains(need.event()));
            assertThat(document(service, need.id())).containsKey("unpublished");
        }

        try (var service = aService()) {
            awaitPublished(service, need);
        }
    }

    @Test
    void a_service_that_is_killed_between_writing_and_sending() {
        var need = aNeed();
        try (var service = aService()) {
            var mongo = service.getBean(MongoOperations.class);
            // What is written behind the relay's back is what a crash leaves behind.
            new MarkedDocuments<>(mongo, new StoredNeed.AsPublication()).insert(need, Mark.now());

            awaitPublished(service, need);
        }
    }

    @Test
    void a_database_that_was_restored_from_a_backup() {
        var amended = aNeed();
        var forgotten = aNeed();
        Document backup;
        try (var service = aService()) {
            documents(service).insert(amended);
            awaitPublished(service, amended);
            backup = document(service, amended.id());
            documents(service).replace(amended.withdrawnNow());
            documents(service).insert(forgotten);
            awaitPublished(service, amended.withdrawnNow());
            awaitPublished(service, forgotten);

            var mongo = service.getBean(MongoOperations.class);
            mongo.dropCollection("needs");
            mongo.insert(backup, "needs");
        }

        try (var service = aService()) {
            await().untilAsserted(() -> assertThat(documents(service).find(amended.id()))
                    .hasValueSatisfying(need -> {
                        assertThat(need.version()).isEqualTo(3);
                        assertThat(need.withdrawn()).isTrue();
                    }));
            await().untilAsserted(() -> assertThat(documents(service).find(forgotten.id()))
                    .hasValueSatisfying(need -> assertThat(need.version()).isEqualTo(2)));
            awaitPublished(service, documents(service).find(amended.id()).orElseThrow());
            awaitPublished(service, documents(service).find(forgotten.id()).orElseThrow());
        }
    }

    @Test
    void writes_that_the_store_loses_while_the_service_runs() {
        try (var service = aService()) {
            var need = aNeed();
            documents(service).insert(need);
            awaitPublished(service, need);

            topics.send(Topics.NEEDS, need.withdrawnNow().event());

            await().untilAsserted(() -> assertThat(documents(service).find(need.id()))
                    .hasValueSatisfying(healed -> assertThat(healed.version()).isEqualTo(3)));
            awaitPublished(service, documents(service).find(need.id()).orElseThrow());
        }
    }

    @Test
    void a_consumer_that_would_change_what_is_not_healed_yet() {
        try (var service = aService()) {
            var need = aNeed();
            var documents = documents(service);
            var view = view(service);
            await().until(view::isComplete);
            assertThatExceptionOfType(NotKnownYetException.class)
                    .isThrownBy(() -> documents.requireHealed(need.id(), view));
            documents.insert(need);
            awaitPublished(service, need);
            documents.requireHealed(need.id(), view);

            service.getBean(BindingsLifecycleController.class).stop(READ_BACK);
            topics.send(Topics.NEEDS, need.withdrawnNow().event());

            await().untilAsserted(() -> assertThatExceptionOfType(NotKnownYetException.class)
                    .isThrownBy(() -> documents.requireHealed(need.id(), view)));
            service.getBean(BindingsLifecycleController.class).start(READ_BACK);
            await().ignoreExceptionsInstanceOf(NotKnownYetException.class)
                    .untilAsserted(() -> documents.requireHealed(need.id(), view));
        }
    }

    private void awaitPublished(ConfigurableApplicationContext service, StoredNeed need) {
        await().untilAsserted(() -> {
            var told = topics.events(Topics.NEEDS).stream()
                    .filter(event -> event.id().equals(need.id()))
                    .toList();
            assertThat(told).isNotEmpty();
            assertThat(told.get(told.size() - 1)).isEqualTo(need.event());
            assertThat(document(service, need.id()))
                    .containsEntry("version", need.version())
                    .doesNotContainKey("unpublished");
        });
    }

    private static Document document(ConfigurableApplicationContext service, UUID id) {
        return service.getBean(MongoOperations.class)
                .find(Query.query(where("_id").is(id)), Document.class, "needs")
                .get(0);
    }

    @SuppressWarnings("unchecked")
    private static PublishedDocuments<StoredNeed, NeedEvent> documents(ConfigurableApplicationContext service) {
        return service.getBean(PublishedDocuments.class);
    }

    @SuppressWarnings("unchecked")
    private static TopicView<NeedEvent> view(ConfigurableApplicationContext service) {
        return service.getBean(TopicView.class);
    }

    private ConfigurableApplicationContext aService() {
        return new SpringApplicationBuilder(SmallExchange.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.config.name=messaging-test",
                        "--spring.jmx.enabled=false",
                        "--spring.kafka.bootstrap-servers=" + Servers.bootstrapServers(),
                        "--spring.mongodb.uri=" + Servers.mongoUri(),
                        "--spring.mongodb.database=test-" + run,
                        "--vientiane.messaging.prefix=" + run + ".");
    }
}
