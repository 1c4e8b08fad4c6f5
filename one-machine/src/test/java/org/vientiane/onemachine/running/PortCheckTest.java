package org.vientiane.onemachine.running;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortCheckTest {

    @Test
    void a_taken_port_is_told_with_the_variable_that_changes_it() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();

            assertThatThrownBy(() -> PortCheck.of(withAnyPortsBut("VIENTIANE_MATCHING_PORT", port)))
                    .isInstanceOf(CannotRunException.class)
                    .hasMessage("port " + port + ", wanted for matching-service, is taken by another program; end that"
                            + " program or set VIENTIANE_MATCHING_PORT to another port (0 for any free one)");
        }
    }

    @Test
    void a_port_that_somebody_has_taken_on_all_addresses_is_told_too() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> PortCheck.of(withAnyPortsBut("VIENTIANE_SMTP_PORT", taken.getLocalPort())))
                    .hasMessageContaining("wanted for the mailbox")
                    .hasMessageContaining("VIENTIANE_SMTP_PORT");
        }
    }

    @Test
    void free_ports_are_fine() {
        assertThatCode(() -> PortCheck.of(withAnyPortsBut("VIENTIANE_NEEDS_PORT", 0)))
                .doesNotThrowAnyException();
    }

    @Test
    void one_port_for_two_is_told() {
        var addresses = Addresses.from(Map.of("VIENTIANE_NEEDS_PORT", "8082"));

        assertThatThrownBy(() -> PortCheck.of(addresses))
                .hasMessage("port 8082 is given to both needs-service and offers-service; set VIENTIANE_OFFERS_PORT to"
                        + " another one");
    }

    private static Addresses withAnyPortsBut(String variable, int port) {
        var environment = new HashMap<>(StandInProject.withAnyPorts(Map.of()));
        environment.put(variable, String.valueOf(port));
        return Addresses.from(environment);
    }
}
