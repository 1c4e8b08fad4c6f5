package org.vientiane.needs.peer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.vientiane.http.Role;
import org.vientiane.http.testing.Party;
import org.vientiane.needs.RunningService;
import tools.jackson.databind.JsonNode;

/** What is read of peers. */
class PeersIT extends RunningService {

    @Test
    void peers_are_ranked_with_reasons_that_name_the_actions() {
        var peers = donor.items("/peers/NGA?limit=200");

        assertThat(peers.get(0))
                .hasToString("{\"state\":\"CIV\",\"likeness\":\"0.88\",\"reasons\":["
                        + "\"Action 35: both have obligations of stockpile destruction.\","
                        + "\"Action 35: both lie in Western Africa.\","
                        + "\"Action 36: for Cote d'Ivoire, stockpile destruction lies behind it as far as is known here; it "
                        + "could teach Nigeria, which is not so far.\"],"
                        + "\"canTeach\":[\"STOCKPILE_DESTRUCTION\"],\"canLearn\":[]}");
        assertThat(peers)
                .extracting(peer -> peer.get("likeness").asString())
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(peers)
                .allSatisfy(peer -> assertThat(peer.get("likeness").asString()).matches("0\\.\\d\\d|1\\.00"));
    }

    @Test
    void a_list_goes_on_page_by_page() {
        var all = donor.items("/peers/BIH?limit=200");

        var first = page("/peers/BIH?limit=7");
        var second = page("/peers/BIH?limit=200&cursor=" + first.get("next").asString());

        assertThat(first.get("items").valueStream()).containsExactlyElementsOf(all.subList(0, 7));
        assertThat(second.get("items").valueStream()).containsExactlyElementsOf(all.subList(7, all.size()));
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void a_public_need_shows_that_a_state_is_at_work() {
        assertThat(canTeach("DEU", "NOR")).isEmpty();

        Party.of(port, "DEU", Role.AFFECTED_STATE)
                .post("/needs", A_NEED.with("state", "\"DEU\"").with("period.from", "\"2026-11-01\""))
                .expectStatus()
                .isCreated();

        await().untilAsserted(() ->
                assertThat(canTeach("DEU", "NOR")).containsExactly("CLEARANCE", "RISK_REDUCTION_EDUCATION"));
    }

    @Test
    void reasons_are_said_in_the_readers_language() {
        var reader = Party.readingFrench(port, "LAO", Role.AFFECTED_STATE);

        assertThat(reader.items("/peers/LAO").get(0).get("reasons").get(0).asString())
                .startsWith("Action 35 : les deux ont les mêmes obligations");
    }

    @Test
    void a_state_that_is_not_affected_has_no_peers() {
        donor.get("/peers/AND").expectStatus().isNotFound();
        donor.get("/peers/USA").expectStatus().isNotFound();
        donor.get("/peers/XYZ").expectStatus().isNotFound();
        donor.get("/peers/LAO?cursor=eA").expectStatus().isBadRequest();
        donor.get("/peers/LAO?region=035").expectStatus().isBadRequest();
        RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .get()
                .uri("/peers/LAO")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    private List<String> canTeach(String state, String peer) {
        return donor.items("/peers/" + state + "?limit=200").stream()
                .filter(row -> row.get("state").asString().equals(peer))
                .flatMap(row -> row.get("canTeach").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private JsonNode page(String uri) {
        return Objects.requireNonNull(donor.get(uri)
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }
}
