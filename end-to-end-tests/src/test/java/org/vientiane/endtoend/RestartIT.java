package org.vientiane.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.endtoend.Eventually.eventually;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vientiane.endtoend.driver.Client;
import org.vientiane.endtoend.driver.Exchange;
import org.vientiane.endtoend.driver.Service;
import org.vientiane.onemachine.ReceivedMail;

/** What was there before a restart is there after it, and nobody hears of it again. */
@ExtendWith(SharedExchange.class)
class RestartIT {

    private final Exchange exchange;
    private final Client coordinator;

    RestartIT(Exchange exchange) {
        this.exchange = exchange;
        this.coordinator = exchange.as("coordinator");
    }

    @Test
    void everything_is_there_after_a_restart_and_no_mail_goes_out_again() {
        eventually(() -> assertThat(coordinator.all("/messages?status=PENDING")).isEmpty());
        var needs = coordinator.all("/needs");
        var offers = coordinator.all("/offers");
        var matches = coordinator.all("/matches");
        var messages = coordinator.all("/messages");
        var focalPoints = coordinator.all("/focal-points");
        var mails = exchange.mails().size();

        exchange.down();
        exchange.up();

        assertThat(coordinator.all("/needs")).isEqualTo(needs);
        assertThat(coordinator.all("/offers")).isEqualTo(offers);
        assertThat(coordinator.all("/focal-points")).isEqualTo(focalPoints);
        try (var posts = new Posts(exchange)) {
            posts.offer("NOR", "Access talks, after the restart", "SLE");
            posts.need("SLE", "Access, after the restart");
            eventually(() -> assertThat(exchange.mails())
                    .filteredOn(mail -> mail.text().contains("Access, after the restart"))
                    .isNotEmpty());
        }
        assertThat(coordinator.all("/matches")).containsAll(matches);
        assertThat(coordinator.all("/messages")).containsAll(messages);
        assertThat(exchange.mails().subList(mails, exchange.mails().size()))
                .allMatch(mail -> mail.text().contains("after the restart"));
        assertThat(exchange.mails()).extracting(ReceivedMail::messageId).doesNotHaveDuplicates();
    }

    @Test
    void a_service_that_is_killed_and_started_again_goes_on() {
        for (var service : Service.values()) {
            exchange.kill(service);
            exchange.start(service);
        }

        try (var posts = new Posts(exchange)) {
            posts.offer("NOR", "Access talks, after the kill", "SLE");
            var need = posts.need("SLE", "Access, after the kill");
            eventually(() -> assertThat(need.proposals()).hasSize(1));
            eventually(() -> assertThat(exchange.mails())
                    .filteredOn(mail -> mail.text().contains("Access, after the kill"))
                    .hasSizeGreaterThanOrEqualTo(3));
        }
        assertThat(exchange.mails()).extracting(ReceivedMail::messageId).doesNotHaveDuplicates();
    }
}
