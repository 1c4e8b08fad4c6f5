package org.vientiane.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.endtoend.Eventually.eventually;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vientiane.endtoend.driver.Answer;
import org.vientiane.endtoend.driver.Client;
import org.vientiane.endtoend.driver.Exchange;
import tools.jackson.databind.JsonNode;

/** A match leads somewhere: two answers, an instrument, a delivery and a receipt, each shown by every service. */
@ExtendWith(SharedExchange.class)
class FromNeedToReceiptIT {

    private final Exchange exchange;
    private final Client coordinator;
    private final Posts posts;
    private final Promises promises;

    FromNeedToReceiptIT(Exchange exchange) {
        this.exchange = exchange;
        this.coordinator = exchange.as("coordinator");
        this.posts = new Posts(exchange);
        this.promises = new Promises(exchange);
    }

    @AfterEach
    void take_back() {
        posts.close();
    }

    @Test
    void a_promise_is_made_signed_delivered_and_received() {
        var offer = posts.offer("NOR", "Access talks, to be kept", "SLE");
        var need = posts.need("SLE", "Access, to be received");
        var match = promises.proposed(need, offer);

        var commitment = promises.agree(match, "NOR", "SLE", "6");
        assertThat(commitment.path("status").asString()).isEqualTo("AGREED");
        eventually(() -> assertThat(need.now().path("status").asString()).isEqualTo("COVERED"));
        eventually(() -> assertThat(amount(offer.now(), "remaining")).isEqualTo("4.0"));
        assertThat(amount(need.now(), "gap")).isEqualTo("0.0");
        assertThat(amount(need.now(), "received")).isEqualTo("0.0");

        assertThat(promises.sign(commitment, "NOR").path("status").asString()).isEqualTo("SIGNED");
        promises.schedule(commitment, "NOR", "6", Posts.today().plusMonths(3));
        var delivered = promises.deliver(commitment, "NOR", "6");
        assertThat(delivered.path("status").asString()).isEqualTo("DELIVERING");
        eventually(() -> assertThat(need.now().path("status").asString()).isEqualTo("COVERED"));

        var received = promises.receive(delivered, "SLE");
        assertThat(received.path("status").asString()).isEqualTo("FULFILLED");
        eventually(() -> assertThat(need.now().path("status").asString()).isEqualTo("MET"));
        assertThat(amount(need.now(), "received")).isEqualTo("6.0");
        assertThat(Answer.rows(received.path("transitions")))
                .allSatisfy(step -> assertThat(step.path("by").asString()).isIn("NOR", "SLE"))
                .extracting(step -> step.path("what").asString())
                .containsExactly("AGREED", "SIGNED", "SCHEDULED", "DELIVERED", "RECEIVED", "FULFILLED");
    }

    @Test
    void every_step_is_told_to_the_side_whose_turn_it_is() {
        var offer = posts.offer("NOR", "Access talks, told step by step", "SLE");
        var need = posts.need("SLE", "Access, told step by step");
        var match = promises.proposed(need, offer);

        var commitment = promises.agree(match, "NOR", "SLE", "6");
        promises.sign(commitment, "NOR");
        promises.deliver(commitment, "NOR", "6");

        eventually(() -> assertThat(coordinator.all("/messages?match=" + match))
                .filteredOn(message -> message.path("commitment").asString().equals(id(commitment)))
                .filteredOn(message -> message.path("status").asString().equals("SENT"))
                .extracting(message -> message.path("party").asString())
                .contains("NOR", "SLE", "coordinator"));
    }

    @Test
    void a_need_is_unanswered_until_a_provider_says_yes() {
        var offer = posts.offer("NOR", "Access talks, asked for", "SLE");
        var need = posts.need("SLE", "Access, asked for");
        var match = promises.proposed(need, offer);
        var request = unanswered(need.id());
        assertThat(request.path("place").asString()).isEqualTo("BEING_MATCHED");
        assertThat(request.path("asked").get(0).asString()).isEqualTo("NOR");

        exchange.as("NOR")
                .post("/matches/" + match + "/answers", "{\"answer\": \"INTERESTED\"}")
                .ok();

        assertThat(coordinator.all("/unanswered-requests"))
                .noneMatch(other -> other.path("need").asString().equals(need.id()));
    }

    private JsonNode unanswered(String need) {
        return coordinator.all("/unanswered-requests").stream()
                .filter(request -> request.path("need").asString().equals(need))
                .findFirst()
                .orElseThrow();
    }

    private static String amount(JsonNode thing, String field) {
        return thing.path(field).path("amount").asString();
    }

    private static String id(JsonNode thing) {
        return thing.path("id").asString();
    }
}
