package org.vientiane.onemachine.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One exchange, with stand-ins for its services, that all tests here look at. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunningExchangeIT {

    private static final Map<String, String> ENVIRONMENT =
            StandInProject.withAnyPorts(Map.of("VIENTIANE_DAY", "2027-01-31", "LOGGING_LEVEL_ROOT", "DEBUG"));

    private final StringWriter told = new StringWriter();
    private final Addresses addresses = Addresses.from(ENVIRONMENT);
    private final StandInProject project;
    private final Exchange exchange;

    RunningExchangeIT(@TempDir Path folder) throws Exception {
        project = StandInProject.in(folder);
        exchange = exchange(addresses);
    }

    @BeforeAll
    void start() {
        exchange.start();
    }

    @AfterAll
    void stop() throws Exception {
        exchange.close();
        project.close();

        var processes = new Processes(project.home());
        assertThat(processes.infrastructure().running()).isEmpty();
        assertThat(processes.services().values())
                .allSatisfy(process -> assertThat(process.running()).isEmpty());
    }

    @Test
    void tells_what_is_ready() {
        assertThat(told.toString())
                .contains("broker is ready", "store is ready", "mailbox is ready")
                .contains("needs-service is ready", "offers-service is ready")
                .contains("matching-service is ready", "notification-service is ready");
    }

    @Test
    void services_know_where_everything_is_and_what_the_user_has_set() throws Exception {
        assertThat(setting("SPRING_KAFKA_BOOTSTRAP_SERVERS")).isEqualTo(addresses.kafka());
        assertThat(setting("SPRING_MONGODB_URI")).isEqualTo(addresses.mongodb());
        assertThat(setting("SPRING_MAIL_PORT"))
                .isEqualTo(String.valueOf(addresses.smtp().port()));
        assertThat(setting("VIENTIANE_SETTLING_TIME")).isEqualTo("0s");
        assertThat(setting("VIENTIANE_DAY")).isEqualTo("2027-01-31");
        assertThat(setting("LOGGING_LEVEL_ROOT")).isEqualTo("DEBUG");
        assertThat(setting("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_PUBLIC_KEY_LOCATION"))
                .startsWith("file:")
                .endsWith("keys/public.pem");
    }

    @Test
    void a_killed_service_leaves_the_rest_running_and_is_started_again_with_the_same_settings() throws Exception {
        var needs = new ManagedProcess(project.home(), Service.NEEDS.id());
        var killed = needs.running().orElseThrow();

        killed.destroyForcibly();
        Awaitility.await().untilAsserted(() -> assertThat(told.toString()).contains("needs-service has ended"));
        assertThat(Health.isReady(addresses.url(Service.OFFERS))).isTrue();
        var pid = new OneService(project.home(), Service.NEEDS).start();

        assertThat(pid).isNotEqualTo(killed.pid());
        assertThat(setting("VIENTIANE_DAY")).isEqualTo("2027-01-31");
        Awaitility.await().untilAsserted(() -> assertThat(told.toString())
                .contains("needs-service has ended")
                .contains("needs-service has been started again"));
    }

    @Test
    void a_second_exchange_in_the_same_folder_is_refused_and_harms_nothing() {
        try (var second = exchange(Addresses.from(StandInProject.withAnyPorts(Map.of())))) {
            assertThatThrownBy(second::start).hasMessageContaining("already running here");
        }
        assertThatThrownBy(() -> new Processes(project.home()).forgetData())
                .hasMessageContaining("already running here");

        assertThat(Health.isReady(addresses.url(Service.OFFERS))).isTrue();
    }

    private Exchange exchange(Addresses where) {
        var progress = new Progress(new PrintWriter(told, true), Instant.now());
        return new Exchange(project.home(), where, ENVIRONMENT, progress);
    }

    private String setting(String name) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(addresses.url(Service.NEEDS) + "/settings/" + name))
                .timeout(Duration.ofSeconds(5))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
