package org.vientiane.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.vientiane.messaging.SomeNeeds.aNeed;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.messaging.testing.TestTopics;
import org.vientiane.messaging.testing.WithServers;
import org.vientiane.onemachine.Store;

@SpringBootTest(properties = "spring.config.name=messaging-test")
@WithServers
@DirtiesContext
class StoreAwayIT {

    static Path data;
    static Store store;

    @Autowired
    PublishedDocuments<StoredNeed, NeedEvent> needs;

    @Autowired
    TestTopics topics;

    @Autowired
    SmallExchange.Told told;

    @Autowired
    HealthEndpoint health;

    @BeforeAll
    static void startStore(@TempDir Path folder) {
        data = folder;
        store = Store.start(data, 0);
    }

    @AfterAll
    static void stopStore() {
        store.close();
    }

    @DynamicPropertySource
    static void ownStore(DynamicPropertyRegistry registry) {
        registry.add("vientiane.test.mongodb-uri", store::uri);
    }

    @Test
    void a_store_that_is_away_for_a_while_loses_nothing_and_dead_letters_nothing() {
        var before = aNeed();
        needs.insert(before);
        await().until(() -> told.ids().contains(before.id()));
        told.work = event -> needs.find(event.id());
        var port = store.port();

        store.close();
        var meanwhile = aNeed();
        topics.send(Topics.NEEDS, meanwhile.event());
        await().atMost(Duration.ofMinutes(1))
                .until(() -> told.tries.stream().filter(meanwhile.id()::equals).count() > 1);
        assertThatThrownBy(() -> needs.insert(aNeed())).isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(health.healthForPath("store")).hasFieldOrPropertyWithValue("status", Status.DOWN);
        store = Store.start(data, port);

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(told.ids()).contains(before.id(), meanwhile.id()));
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(needs.find(meanwhile.id()))
                .hasValueSatisfying(healed -> assertThat(healed.version()).isEqualTo(2)));
        assertThat(needs.find(before.id())).contains(before);
        assertThat(health.healthForPath("store")).hasFieldOrPropertyWithValue("status", Status.UP);
        assertThat(topics.exists("needs." + topics.nameOf("small-exchange.told.dlq")))
                .isFalse();
        assertThat(topics.exists("needs." + topics.nameOf("small-exchange.read-back.dlq")))
                .isFalse();
    }
}
