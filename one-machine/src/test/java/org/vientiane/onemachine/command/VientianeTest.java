package org.vientiane.onemachine.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VientianeTest {

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void token_prints_a_token_and_nothing_else() {
        assertThat(run("token", "LAO")).isZero();

        assertThat(out.toString()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+\\R");
    }

    @Test
    void token_for_an_unknown_party_tells_so_in_one_line() {
        assertThat(run("token", "XYZ")).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .startsWith("vientiane: unknown party \"XYZ\"")
                .hasLineCount(1);
    }

    @Test
    void mail_says_when_there_is_none() {
        assertThat(run("mail")).isZero();

        assertThat(out.toString().strip()).isEqualTo("No mail yet.");
    }

    @Test
    void mail_that_is_not_there_is_told() {
        assertThat(run("mail", "7")).isEqualTo(1);

        assertThat(err.toString().strip())
                .isEqualTo("vientiane: there is no mail 7; there are 0, see ./vientiane mail");
    }

    @Test
    void start_needs_a_running_exchange() {
        assertThat(run("start", "needs")).isEqualTo(1);

        assertThat(err.toString().strip())
                .isEqualTo("vientiane: no exchange is running here; start one with ./vientiane up");
    }

    @Test
    void stop_knows_the_four_services_only() {
        assertThat(run("stop", "peace-service")).isEqualTo(1);

        assertThat(err.toString()).contains("needs-service, offers-service, matching-service, notification-service");
    }

    @Test
    void a_day_that_is_none_is_told() {
        var environment = Map.of("VIENTIANE_HOME", folder.toString(), "VIENTIANE_DAY", "tomorrow");

        assertThat(Vientiane.run(
                        new Setting(folder, environment), new PrintWriter(out), new PrintWriter(err), "token", "LAO"))
                .isEqualTo(1);

        assertThat(err.toString()).contains("VIENTIANE_DAY is \"tomorrow\"");
    }

    private int run(String... arguments) {
        var setting = new Setting(
                folder, Map.of("VIENTIANE_HOME", folder.resolve("home").toString()));
        return Vientiane.run(setting, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
