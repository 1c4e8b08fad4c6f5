package org.vientiane.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.endtoend.Eventually.eventually;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vientiane.endtoend.driver.Exchange;
import tools.jackson.databind.JsonNode;

/** Of ten that were promised four are delivered; the other six are long overdue, and others are asked. */
class UndeliveredIT {

    private static final int DUE_AFTER = 30;
    private static final int OVERDUE_AFTER = 90;

    @Test
    void what_is_undelivered_long_after_its_day_reopens_the_gap() {
        var home = SharedExchange.newHome();
        var need = promisedTenAndDeliveredFour(home);

        var day = Posts.today().plusDays(DUE_AFTER + OVERDUE_AFTER + 1);
        try (var later = new Exchange(home, Map.of("VIENTIANE_DAY", day.toString()))) {
            later.up("--no-scenario");
            var state = later.as("SLE");
            eventually(() ->
                    assertThat(amount(state.get("/needs/" + need).ok(), "gap")).isEqualTo("6.0"));
            var reopened = state.get("/needs/" + need).ok();
            assertThat(reopened.path("status").asString()).isEqualTo("PARTLY_COVERED");
            assertThat(amount(reopened, "committed")).isEqualTo("4.0");
            assertThat(amount(reopened, "received")).isEqualTo("4.0");
            eventually(() -> assertThat(state.all("/matches?status=PROPOSED&need=" + need))
                    .singleElement()
                    .satisfies(match -> {
                        assertThat(match.path("provider").asString()).isEqualTo("CHE");
                        assertThat(amount(match, "quantity")).isEqualTo("6.0");
                    }));
            assertThat(later.as("NOR").all("/offers?provider=NOR"))
                    .singleElement()
                    .satisfies(offer -> assertThat(amount(offer, "committed")).isEqualTo("10.0"));
            assertThat(later.as("coordinator").all("/commitments"))
                    .singleElement()
                    .satisfies(commitment -> assertThat(
                                    commitment.path("transitions").toString())
                            .contains("REMINDED", "ESCALATED", "OVERDUE"));
        }
    }

    private static String promisedTenAndDeliveredFour(Path home) {
        try (var now = new Exchange(home, Map.of())) {
            now.up("--no-scenario");
            var posts = new Posts(now);
            var promises = new Promises(now);
            var offer = posts.offer("NOR", "Access talks, kept in part", "SLE");
            var need = posts.post("SLE", "/needs", Posts.needBody("SLE", "Access, received in part", "10"));
            var match = promises.proposed(need, offer);
            var commitment = promises.agree(match, "NOR", "SLE", "10");
            promises.sign(commitment, "NOR");
            promises.schedule(commitment, "NOR", "10", Posts.today().plusDays(DUE_AFTER));
            promises.receive(promises.deliver(commitment, "NOR", "4"), "SLE");
            posts.offer("CHE", "Access talks of another", "SLE");
            eventually(() -> assertThat(amount(need.now(), "received")).isEqualTo("4.0"));
            assertThat(need.now().path("status").asString()).isEqualTo("COVERED");
            return need.id();
        }
    }

    private static String amount(JsonNode thing, String field) {
        return thing.path(field).path("amount").asString();
    }
}
