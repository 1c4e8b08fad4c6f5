package org.vientiane.onemachine.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts of an exchange with stand-ins for its services, and with servers of the user's own. */
class StartingExchangeIT {

    private static final Map<String, String> SERVERS_OF_THE_USER = Map.of(
            "VIENTIANE_KAFKA", "kafka.example:9092",
            "VIENTIANE_MONGODB_URI", "mongodb://mongo.example",
            "VIENTIANE_SMTP", "mail.example:587");

    private final StandInProject project;

    StartingExchangeIT(@TempDir Path folder) throws IOException {
        project = StandInProject.in(folder);
    }

    @AfterEach
    void nothingIsLeftRunning() throws IOException {
        new Processes(project.home()).stopAll();
        project.close();
    }

    @Test
    void a_service_that_cannot_start_is_named_with_the_end_of_its_log() {
        try (var exchange = exchange(Map.of("VIENTIANE_BROKEN", "yes"))) {
            assertThatThrownBy(exchange::start)
                    .isInstanceOf(CannotRunException.class)
                    .hasMessageContaining("-service has ended instead of getting ready")
                    .hasMessageContaining("Cannot start: told to be broken");
        }
    }

    @Test
    void servers_of_the_user_s_own_are_not_started() {
        try (var exchange = exchange(Map.of())) {
            exchange.start();

            assertThat(new Processes(project.home()).infrastructure().running()).isEmpty();
        }
    }

    @Test
    void later_starts_share_an_archive_that_stays_good_when_a_service_changes() throws Exception {
        try (var exchange = exchange(Map.of())) {
            exchange.start();
            exchange.prepareLaterStarts();
        }
        var archives = archives();
        assertThat(archives).hasSize(1);

        project.change(Service.NEEDS);
        try (var exchange = exchange(Map.of())) {
            exchange.start();
            exchange.prepareLaterStarts();

            assertThat(archives()).isEqualTo(archives);
            assertThat(filesMappedBy(Service.NEEDS)).contains("classes.jsa");
            assertThat(ownPartsOf(Service.NEEDS)).hasSize(2);
        }
    }

    private Exchange exchange(Map<String, String> settings) {
        var environment = new HashMap<>(SERVERS_OF_THE_USER);
        environment.putAll(settings);
        var addresses = Addresses.from(StandInProject.withAnyPorts(environment));
        var progress = new Progress(new PrintWriter(new StringWriter()), Instant.now());
        return new Exchange(project.home(), addresses, environment, progress);
    }

    private List<Path> archives() throws IOException {
        try (var files = Files.walk(project.home().prepared())) {
            return files.filter(file -> file.endsWith("classes.jsa")).sorted().toList();
        }
    }

    private List<Path> ownPartsOf(Service service) throws IOException {
        try (var folders = Files.list(project.home().prepared())) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith(service.id()))
                    .toList();
        }
    }

    private String filesMappedBy(Service service) throws IOException {
        var process = new ManagedProcess(project.home(), service.id()).running().orElseThrow();
        var maps = Path.of("/proc", String.valueOf(process.pid()), "maps");
        return Files.exists(maps) ? Files.readString(maps) : "classes.jsa (this system does not tell)";
    }
}
