package org.vientiane.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vientiane.endtoend.driver.Answer;
import org.vientiane.endtoend.driver.Exchange;

/** What clients do wrong is told to them, and to nobody else: nothing is written, nothing published, no trace logged. */
@ExtendWith(SharedExchange.class)
class ClientFaultsIT {

    private static final String TITLE = "Never posted";

    private final Exchange exchange;
    private final Traces traces;

    ClientFaultsIT(Exchange exchange) {
        this.exchange = exchange;
        this.traces = new Traces(exchange);
    }

    @AfterEach
    void nothing_came_of_it() {
        traces.assertNone();
        assertThat(exchange.as("coordinator").all("/needs"))
                .extracting(need -> need.path("title").asString())
                .doesNotContain(TITLE);
        assertThat(new RawTopic(exchange.kafka(), "needs").records())
                .noneMatch(record -> new String(record.value(), StandardCharsets.UTF_8).contains(TITLE));
    }

    @Test
    void all_faults_of_a_need_are_told_at_once() {
        var answer = exchange.as("LAO")
                .post(
                        "/needs",
                        """
                        {"state": "LAO", "title": "Never posted", "obligation": "PEACE", "assistance": "FUNDING",
                         "quantity": {"amount": "-5", "unit": "USD"}, "channels": ["GOVERNMENT"], "nationalPriority": 1,
                         "colour": "red"}""");

        assertThat(answer.expect(400).path("type").asString()).isEqualTo("https://vientiane.example/problems/invalid");
        assertThat(Answer.rows(answer.body().path("errors")))
                .extracting(error -> error.path("field").asString())
                .containsExactlyInAnyOrder("obligation", "quantity.amount", "period", "colour");
    }

    @Test
    void every_wrong_need_is_refused_with_the_field_that_is_wrong() {
        var right = Posts.needBody("ZMB", TITLE, "6");
        var today = Posts.today();
        refused("state", right.replace("\"ZMB\"", "\"XXX\""));
        refused("state", right.replace("\"ZMB\"", "\"USA\""));
        refused("state", right.replace("\"ZMB\"", "\"LTU\""));
        refused("obligation", right.replace("\"CLEARANCE\"", "\"PEACE\""));
        refused("quantity.unit", right.replace("PERSON_MONTH", "BUSHEL"));
        refused("quantity.unit", right.replace("PERSON_MONTH", "USD"));
        refused("quantity.amount", right.replace("\"6\"", "\"6.25\""));
        refused("quantity.amount", right.replace("\"6\"", "\"0\""));
        refused("quantity.amount", right.replace("\"6\"", "\"-1\""));
        refused("quantity.amount", right.replace("\"6\"", "\"1234567890123456\""));
        refused("quantity.amount", right.replace("\"6\"", "\"6e3\""));
        refused("quantity.amount", right.replace("\"6\"", "6"));
        refused("nationalPriority", right.replace("\"nationalPriority\": 1", "\"nationalPriority\": 6"));
        refused("nationalPriority", right.replace("\"nationalPriority\": 1", "\"nationalPriority\": 0"));
        refused("channels", right.replace("\"channels\": [\"GOVERNMENT\"],", ""));
        refused("channels", right.replace("[\"GOVERNMENT\"]", "[]"));
        refused("channels[0]", right.replace("\"GOVERNMENT\"", "\"PIGEON\""));
        refused("id", right.replace("{\"state\"", "{\"id\": \"1\", \"state\""));
        refused("requestedOn", with(right, "\"requestedOn\": \"" + today.plusDays(1) + "\""));
        refused(
                "nationalResources",
                with(right, "\"nationalResources\": {\"amount\": \"6\", \"unit\": \"PERSON_MONTH\"}"));
        refused(
                "period.to",
                with(
                        right.replaceFirst("\"period\": \\{[^}]*},", ""),
                        "\"period\": {\"from\": \"%s\", \"to\": \"%s\"}"
                                .formatted(today.plusDays(9), today.plusDays(8))));
        refused(
                "period.to",
                with(
                        right.replaceFirst("\"period\": \\{[^}]*},", ""),
                        "\"period\": {\"from\": \"%s\", \"to\": \"%s\"}"
                                .formatted(today.minusDays(9), today.minusDays(1))));
    }

    @Test
    void what_is_no_body_at_all_is_refused() {
        var zambia = exchange.as("ZMB");

        assertThat(zambia.post("/needs", "{\"state\": ").status()).isEqualTo(400);
        assertThat(zambia.post("/needs", "[]").status()).isEqualTo(400);
        assertThat(zambia.post("/needs", "[".repeat(5000) + "]".repeat(5000)).status())
                .isEqualTo(400);
        assertThat(zambia.post("/needs", "{\"title\": \"" + "x".repeat(2_000_000) + "\"}")
                        .status())
                .isEqualTo(413);
        assertThat(zambia.post("/needs", "state=ZMB", "Content-Type", "text/plain")
                        .status())
                .isEqualTo(415);
        assertThat(zambia.send("DELETE", "/needs", null).status()).isEqualTo(405);
    }

    @Test
    void who_is_unknown_or_has_not_the_right_is_turned_away() {
        var body = Posts.needBody("ZMB", TITLE, "6");
        var token = exchange.token("ZMB");

        assertThat(exchange.withToken("").post("/needs", body).status()).isEqualTo(401);
        assertThat(exchange.withToken("nonsense").post("/needs", body).status()).isEqualTo(401);
        assertThat(exchange.withToken(token.substring(0, token.length() - 9) + "AAAAAAAAA")
                        .get("/needs")
                        .status())
                .isEqualTo(401);
        assertThat(exchange.as("LAO").post("/needs", body).status()).isEqualTo(403);
        assertThat(exchange.as("NPA").post("/needs", body).status()).isEqualTo(403);
        assertThat(exchange.as("NPA").get("/needs/none").status()).isEqualTo(404);
        assertThat(exchange.as("NPA").get("/needs?colour=red").status()).isEqualTo(400);
        assertThat(exchange.as("NPA").get("/needs?limit=0").status()).isEqualTo(400);
        assertThat(exchange.as("NPA").get("/needs?cursor=x").status()).isEqualTo(400);
        assertThat(exchange.as("NPA").get("/focal-points").status()).isIn(200, 403);
        assertThat(exchange.as("NPA")
                        .get("/explanations/needs/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_wrong_offer_is_refused_too() {
        var right = Posts.offerBody("NOR", "Never offered", "ZMB");
        var norway = exchange.as("NOR");

        for (var wrong : List.of(
                right.replace("\"amount\": \"2\"", "\"amount\": \"11\""),
                right.replace("\"ZMB\"", "\"XXX\""),
                right.replace("\"CLEARANCE\"", "\"PEACE\""),
                with(right, "\"maximumPerNeed\": {\"amount\": \"1\", \"unit\": \"PERSON_MONTH\"}"),
                with(right, "\"maximumPerNeed\": {\"amount\": \"11\", \"unit\": \"PERSON_MONTH\"}"),
                with(right, "\"maximumPerNeed\": {\"amount\": \"5\", \"unit\": \"USD\"}"))) {
            assertThat(norway.post("/offers", wrong).status()).as(wrong).isEqualTo(400);
        }
        assertThat(exchange.as("SWE").post("/offers", right).status()).isEqualTo(403);
    }

    private static String with(String body, String field) {
        return body.substring(0, body.length() - 1) + ", " + field + "}";
    }

    private void refused(String field, String body) {
        var errors =
                Answer.rows(exchange.as("ZMB").post("/needs", body).expect(400).path("errors"));

        assertThat(errors)
                .as(body)
                .extracting(error -> error.path("field").asString())
                .containsExactly(field);
        assertThat(errors).allMatch(error -> error.has("value") && error.has("expected"));
    }
}
