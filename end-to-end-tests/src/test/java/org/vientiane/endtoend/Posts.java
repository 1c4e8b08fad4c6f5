package org.vientiane.endtoend;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.vientiane.endtoend.driver.Answer;
import org.vientiane.endtoend.driver.Client;
import org.vientiane.endtoend.driver.Exchange;
import tools.jackson.databind.JsonNode;

/**
 * Needs and offers that a test posts. They are about access facilitation, of which the scenario knows nothing, unless
 * the test says otherwise; what is still open in the end is withdrawn.
 */
final class Posts implements AutoCloseable {

    private final Exchange exchange;
    private final Deque<Posted> posted = new ArrayDeque<>();

    Posts(Exchange exchange) {
        this.exchange = exchange;
    }

    /** A state posts a need of six person-months. */
    Posted need(String state, String title) {
        return post(state, "/needs", needBody(state, title, "6"));
    }

    /** A provider registers an offer of ten person-months to one state. */
    Posted offer(String provider, String title, String recipient) {
        return post(provider, "/offers", offerBody(provider, title, recipient));
    }

    /** A party posts a need or an offer as it is. */
    Posted post(String party, String path, String body) {
        var answer = exchange.as(party).post(path, body);
        var thing = new Posted(exchange.as(party), answer.header("Location"), answer.created(), answer.header("ETag"));
        posted.push(thing);
        return thing;
    }

    static String needBody(String state, String title, String personMonths) {
        return """
                {"state": "%s", "title": "%s", "obligation": "CLEARANCE", "assistance": "ACCESS_FACILITATION",
                 "quantity": {"amount": "%s", "unit": "PERSON_MONTH"}, "period": {"from": "%s", "to": "%s"},
                 "channels": ["GOVERNMENT"], "nationalPriority": 1}"""
                .formatted(state, title, personMonths, today().plusMonths(1), today().plusMonths(13));
    }

    static String offerBody(String provider, String title, String recipient) {
        return """
                {"provider": "%s", "title": "%s", "obligations": ["CLEARANCE"], "assistance": "ACCESS_FACILITATION",
                 "capacity": {"amount": "10", "unit": "PERSON_MONTH"}, "period": {"from": "%s", "to": "%s"},
                 "minimumPerNeed": {"amount": "2", "unit": "PERSON_MONTH"},
                 "channels": ["GOVERNMENT", "CIVIL_SOCIETY"], "recipients": {"states": ["%s"]}}"""
                .formatted(provider, title, today(), today().plusMonths(24), recipient);
    }

    /** The day in UTC. */
    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    @Override
    public void close() {
        while (!posted.isEmpty()) {
            posted.pop().withdrawIfOpen();
        }
    }

    /**
     * What was posted.
     *
     * @param by its party
     * @param path where it is read
     * @param body as it was answered
     * @param etag its version then
     */
    record Posted(Client by, String path, JsonNode body, String etag) {

        String id() {
            return body.path("id").asString();
        }

        /** As it stands now. */
        JsonNode now() {
            return by.get(path).ok();
        }

        Answer withdraw() {
            return by.post(path + "/withdrawal");
        }

        void withdrawIfOpen() {
            if (!now().path("status").asString().equals("WITHDRAWN")) {
                withdraw().ok();
            }
        }

        /** Its matches that stand as proposals, as its own party sees them. */
        List<JsonNode> proposals() {
            return matches("PROPOSED");
        }

        /** Its matches with a status. */
        List<JsonNode> matches(String status) {
            var query = path.startsWith("/needs") ? "need" : "offer";
            return by.all("/matches?status=" + status + "&" + query + "=" + id());
        }
    }
}
