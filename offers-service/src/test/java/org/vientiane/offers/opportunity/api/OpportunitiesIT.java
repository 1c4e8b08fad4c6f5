package org.vientiane.offers.opportunity.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.http.testing.Party.idOf;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.json.JsonCompareMode;
import org.vientiane.http.Role;
import org.vientiane.http.testing.JsonBody;
import org.vientiane.http.testing.Party;
import org.vientiane.offers.RunningService;
import tools.jackson.databind.JsonNode;

/** A state sees all that is open to it now. */
class OpportunitiesIT extends RunningService {

    @Test
    void an_opportunity_tells_what_is_left_and_how_to_ask_and_no_limits_per_need() {
        var id = offerTo("\"MNE\"");

        var opportunity = only("/opportunities/MNE", id, Party.of(port, "MNE", Role.AFFECTED_STATE));

        assertThat(opportunity.propertyNames())
                .containsExactlyInAnyOrder(
                        "offer",
                        "provider",
                        "title",
                        "obligations",
                        "assistance",
                        "remaining",
                        "period",
                        "recipients",
                        "howToAsk");
        assertThat(opportunity.get("remaining").get("amount").asString()).isEqualTo("16000000.00");
        assertThat(opportunity.get("howToAsk").asString())
                .contains("POST /needs", "CLEARANCE | VICTIM_ASSISTANCE", "FUNDING", "EUR");
    }

    @Test
    void the_sentence_comes_in_the_readers_language() {
        var id = offerTo("\"MNE\"");

        var opportunity = only("/opportunities/MNE", id, Party.readingFrench(port, "MNE", Role.AFFECTED_STATE));

        assertThat(opportunity.get("howToAsk").asString()).startsWith("Publier un besoin (POST /needs)");
    }

    @Test
    void only_the_state_itself_and_coordinators_read_what_is_open_to_it() {
        lao.get("/opportunities/LAO").expectStatus().isOk();
        coordinator.get("/opportunities/LAO").expectStatus().isOk();
        deu.get("/opportunities/LAO").expectStatus().isForbidden();
        lao.get("/opportunities/XYZ").expectStatus().isNotFound();
        lao.get("/opportunities/LAO?colour=red").expectStatus().isBadRequest();
    }

    @Test
    void what_is_for_others_withdrawn_or_restricted_is_not_among_it() {
        var forHrv = offerTo("\"HRV\"");
        var forOthers = offerTo("\"ALB\"");
        var withdrawn = offerTo("\"HRV\"");
        deu.act("/offers/" + withdrawn + "/withdrawal").expectStatus().isOk();
        var restricted = idOf(deu.post("/offers", to("\"HRV\"").with("visibility", "\"RESTRICTED\"")));
        var hrv = Party.of(port, "HRV", Role.AFFECTED_STATE);

        assertThat(offers(hrv, "/opportunities/HRV?limit=200"))
                .contains(forHrv)
                .doesNotContain(forOthers, withdrawn, restricted);
        assertThat(offers(coordinator, "/opportunities/HRV?limit=200")).contains(forHrv, restricted);
    }

    @Test
    void the_list_goes_on_page_by_page() {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < 5; i++) {
            ids.add(offerTo("\"BIH\""));
            offerTo("\"ALB\"");
        }
        var bih = Party.of(port, "BIH", Role.AFFECTED_STATE);

        var read = new ArrayList<UUID>();
        for (var next = "/opportunities/BIH?limit=2"; next != null; ) {
            read.addAll(offers(bih, next));
            var page = bih.get(next).expectBody(JsonNode.class).returnResult().getResponseBody();
            next = page != null && page.has("next")
                    ? "/opportunities/BIH?limit=2&cursor=" + page.get("next").asString()
                    : null;
        }

        assertThat(read).doesNotHaveDuplicates().containsSubsequence(ids);
    }

    @Test
    void a_state_for_which_the_convention_is_not_in_force_has_none() {
        offerTo("\"USA\"");

        Party.of(port, "USA", Role.PROVIDER)
                .get("/opportunities/USA")
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"items\": []}", JsonCompareMode.STRICT);
    }

    private UUID offerTo(String states) {
        return idOf(deu.post("/offers", to(states)));
    }

    private static JsonBody to(String states) {
        return AN_OFFER.with("recipients", "{\"states\": [%s]}".formatted(states));
    }

    private static JsonNode only(String uri, UUID id, Party reader) {
        return reader.items(uri + "?limit=200").stream()
                .filter(item -> item.get("offer").asString().equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<UUID> offers(Party reader, String uri) {
        return reader.items(uri).stream()
                .map(item -> UUID.fromString(item.get("offer").asString()))
                .toList();
    }
}
