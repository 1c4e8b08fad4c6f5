package org.vientiane.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vientiane.messaging.SomeNeeds.aNeed;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.messaging.testing.TestTopics;
import org.vientiane.onemachine.Broker;
import org.vientiane.onemachine.Store;

class LateServersIT {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

    @Test
    void a_service_that_starts_before_its_servers_is_ready_when_they_are(@TempDir Path data) throws Exception {
        var storePort = aFreePort();
        var brokerPort = aFreePort();
        var starting = CompletableFuture.supplyAsync(() -> aService(storePort, brokerPort));

        try (var store = Store.startInMemory(storePort);
                var broker = Broker.start(data, brokerPort);
                var service = starting.get()) {
            await().atMost(LONG_ENOUGH).untilAsserted(() -> assertThat(
                            service.getBean(HealthEndpoint.class).healthForPath("views"))
                    .hasFieldOrPropertyWithValue("status", Status.UP));
            var need = aNeed();
            documents(service).insert(need);
            await().atMost(LONG_ENOUGH)
                    .until(() -> service.getBean(SmallExchange.Told.class).ids().contains(need.id()));
            assertThat(store.port()).isEqualTo(storePort);
            assertThat(new TestTopics(broker.bootstrapServers(), "").events(Topics.NEEDS))
                    .contains(need.event());
        }
    }

    @Test
    void a_broker_that_is_away_delays_no_write_and_misses_none(@TempDir Path data) throws Exception {
        var brokerPort = aFreePort();
        try (var store = Store.startInMemory(0)) {
            var broker = Broker.start(data, brokerPort);
            try (var service = aService(store.port(), brokerPort)) {
                broker.close();
                var needs = Stream.generate(SomeNeeds::aNeed).limit(50).toList();

                var begun = System.nanoTime();
                needs.forEach(documents(service)::insert);
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));

                assertThat(service.getBean(HealthEndpoint.class).healthForPath("binders"))
                        .hasFieldOrPropertyWithValue("status", Status.DOWN);

                broker = Broker.start(data, brokerPort);
                await().atMost(LONG_ENOUGH).untilAsserted(() -> assertThat(
                                service.getBean(SmallExchange.Told.class).ids())
                        .containsAll(needs.stream().map(StoredNeed::id).toList()));
            } finally {
                broker.close();
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static PublishedDocuments<StoredNeed, NeedEvent> documents(ConfigurableApplicationContext service) {
        return service.getBean(PublishedDocuments.class);
    }

    private static ConfigurableApplicationContext aService(int storePort, int brokerPort) {
        return new SpringApplicationBuilder(SmallExchange.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.config.name=messaging-test",
                        "--spring.jmx.enabled=false",
                        "--spring.kafka.bootstrap-servers=127.0.0.1:" + brokerPort,
                        "--spring.mongodb.uri=mongodb://127.0.0.1:" + storePort,
                        "--spring.mongodb.database=late");
    }

    private static int aFreePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
