package org.vientiane.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.endtoend.Eventually.eventually;

import java.time.LocalDate;
import java.util.List;
import org.vientiane.endtoend.Posts.Posted;
import org.vientiane.endtoend.driver.Client;
import org.vientiane.endtoend.driver.Exchange;
import tools.jackson.databind.JsonNode;

/** What both sides of a match do on the way from a proposal to a receipt, each with its own token. */
final class Promises {

    private final Exchange exchange;

    Promises(Exchange exchange) {
        this.exchange = exchange;
    }

    /** The match of these two, once it is proposed. */
    String proposed(Posted need, Posted offer) {
        eventually(() -> assertThat(proposals(need, offer)).hasSize(1));
        return proposals(need, offer).get(0);
    }

    private static List<String> proposals(Posted need, Posted offer) {
        return need.proposals().stream()
                .filter(match -> match.path("offerId").asString().equals(offer.id()))
                .map(match -> match.path("id").asString())
                .toList();
    }

    /** Both say yes to {@code amount}; the commitment that comes of it. */
    JsonNode agree(String match, String provider, String state, String amount) {
        as(provider)
                .post(
                        "/matches/" + match + "/answers",
                        "{\"answer\": \"INTERESTED\", \"amount\": \"%s\"}".formatted(amount))
                .ok();
        var agreed = as(state)
                .post("/matches/" + match + "/answers", "{\"answer\": \"ACCEPTED\"}")
                .ok();
        assertThat(agreed.path("status").asString()).isEqualTo("AGREED");
        return as(provider).all("/commitments?provider=" + provider).stream()
                .filter(commitment -> commitment.path("matchId").asString().equals(match))
                .findFirst()
                .orElseThrow();
    }

    JsonNode sign(JsonNode commitment, String provider) {
        return put(
                commitment,
                provider,
                "instrument",
                """
                {"kind": "Exchange of letters", "reference": "EL-7", "signedOn": "%s", "signatory": "The Director"}"""
                        .formatted(Posts.today()));
    }

    JsonNode schedule(JsonNode commitment, String provider, String amount, LocalDate due) {
        return put(
                commitment,
                provider,
                "tranches",
                """
                {"tranches": [{"due": "%s", "amount": "%s"}]}""".formatted(due, amount));
    }

    JsonNode deliver(JsonNode commitment, String provider, String amount) {
        return as(provider)
                .post(
                        path(commitment) + "/deliveries",
                        """
                        {"amount": "%s", "deliveredOn": "%s", "reference": "D-1"}"""
                                .formatted(amount, Posts.today()))
                .created();
    }

    /** The state confirms the latest delivery in full. */
    JsonNode receive(JsonNode commitment, String state) {
        var deliveries = commitment.path("deliveries");
        var latest = deliveries.get(deliveries.size() - 1).path("id").asString();
        return as(state)
                .post(
                        path(commitment) + "/receipts",
                        """
                        {"delivery": "%s", "confirmed": true}""".formatted(latest))
                .created();
    }

    private JsonNode put(JsonNode commitment, String provider, String part, String body) {
        var etag = as(provider).get(path(commitment)).header("ETag");
        return as(provider).put(path(commitment) + "/" + part, etag, body).ok();
    }

    private Client as(String party) {
        return exchange.as(party);
    }

    static String path(JsonNode commitment) {
        return "/commitments/" + commitment.path("id").asString();
    }
}
