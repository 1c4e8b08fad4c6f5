package org.vientiane.offers.partner.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.http.testing.Party.faults;
import static org.vientiane.http.testing.Party.idOf;
import static org.vientiane.offers.need.NeedBuilder.aNeed;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vientiane.http.Role;
import org.vientiane.http.testing.JsonBody;
import org.vientiane.http.testing.Party;
import org.vientiane.offers.RunningService;
import org.vientiane.offers.need.NeedBuilder;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Obligation;
import tools.jackson.databind.JsonNode;

/** Whom to approach for what a need still lacks, and what it would take. */
class PartnersIT extends RunningService {

    @Test
    void partners_are_ranked_with_reasons_and_with_what_it_would_take() {
        put("partner-a", profile("CHL").with("regions", "[\"011\"]"));
        put("partner-b", profile("MRT").with("pastWork", "\"Much\""));
        put("partner-c", profile("LBN"));
        var need = asked(training("MRT")).id();

        var partners = party("MRT").items("/partners?need=" + need);

        assertThat(partners)
                .extracting(partner -> partner.get("party").asString())
                .containsExactly("partner-b", "partner-a");
        var best = partners.get(0);
        assertThat(best.get("name").asString()).isEqualTo("Trainers");
        assertThat(best.get("kind").asString()).isEqualTo("CIVIL_SOCIETY");
        assertThat(texts(best.get("reasons")))
                .containsExactly(
                        "Action 34: 40 places are lacking, and no open offer fits this need.",
                        "It supports risk reduction education and gives training.",
                        "Mauritania is among the countries in which it works.",
                        "The state names civil society among the channels through which support may come (Action 39).",
                        "Its profile tells of past work.");
        assertThat(texts(best.get("wouldHaveTo")))
                .hasSize(5)
                .first()
                .isEqualTo("Support risk reduction education and give training, counted in PLACE (Action 37).");
        assertThat(best.has("invitation")).isFalse();
    }

    @Test
    void who_makes_an_offer_that_looks_right_is_left_out() {
        put("partner-d", profile("SOM"));
        var need = asked(training("SOM")).id();
        assertThat(parties("/partners?need=" + need)).contains("partner-d");

        party("partner-d")
                .post(
                        "/offers",
                        AN_OFFER.with("provider", "\"partner-d\"")
                                .with("obligations", "[\"RISK_REDUCTION_EDUCATION\"]")
                                .with("assistance", "\"TRAINING\"")
                                .with("capacity", "{\"amount\": \"5\", \"unit\": \"PLACE\"}")
                                .without("minimumPerNeed")
                                .without("maximumPerNeed")
                                .with("recipients", "{\"states\": [\"SOM\"]}"))
                .expectStatus()
                .isCreated();

        assertThat(parties("/partners?need=" + need)).doesNotContain("partner-d");
    }

    @Test
    void that_somebody_works_where_non_state_actors_operate_is_told_where_they_do() {
        put("partner-e", profile("SSD").with("worksInNonStateActorAreas", "true"));
        var there = asked(training("SSD").inNonStateActorArea()).id();
        var elsewhere = asked(training("SSD")).id();

        assertThat(everything("/partners?need=" + there)).contains("It works where non-state actors operate");
        assertThat(everything("/partners?need=" + elsewhere)).doesNotContain("non-state");
    }

    @Test
    void only_the_needs_own_party_and_coordinators_are_told() {
        var open = asked(training("TCD")).id();
        var restricted = asked(training("TCD").restricted()).id();

        for (var need : List.of(open, restricted)) {
            party("TCD").get("/partners?need=" + need).expectStatus().isOk();
            coordinator.get("/partners?need=" + need).expectStatus().isOk();
        }
        lao.get("/partners?need=" + open).expectStatus().isForbidden();
        deu.get("/partners?need=" + open).expectStatus().isForbidden();
        deu.get("/partners?need=" + restricted).expectStatus().isNotFound();
        deu.get("/partners?need=" + UUID.randomUUID()).expectStatus().isNotFound();
        assertThat(faults(deu.get("/partners"))).containsOnlyKeys("need");
        assertThat(faults(deu.get("/partners?need=nonsense"))).containsOnlyKeys("need");
    }

    @Test
    void the_list_goes_on_page_by_page_and_comes_in_the_readers_language() {
        for (var code : List.of("partner-f", "partner-g", "partner-h")) {
            put(code, profile("BIH"));
        }
        var need = asked(training("BIH")).id();
        var reader = Party.readingFrench(port, "BIH", Role.AFFECTED_STATE);

        var read = new ArrayList<String>();
        for (var next = "/partners?limit=1&need=" + need; next != null; ) {
            var page =
                    reader.get(next).expectBody(JsonNode.class).returnResult().getResponseBody();
            assertThat(page).isNotNull();
            page.get("items").forEach(item -> {
                read.add(item.get("party").asString());
                assertThat(item.get("reasons").get(0).asString()).startsWith("Action 34 : il manque 40 places");
            });
            next = page.has("next")
                    ? "/partners?limit=1&need=" + need + "&cursor="
                            + page.get("next").asString()
                    : null;
        }

        assertThat(read).containsExactly("partner-f", "partner-g", "partner-h");
    }

    @Test
    void who_was_invited_stands_behind_the_others_with_the_invitation() {
        put("partner-i", profile("MOZ"));
        put("partner-j", profile("CHL").with("regions", "[\"014\"]"));
        var need = asked(training("MOZ")).id();

        var invitation = idOf(coordinator.post(
                "/invitations",
                new JsonBody(
                        "{\"need\": \"%s\", \"party\": \"partner-i\", \"answerBy\": \"2026-12-24\"}".formatted(need))));

        var partners = coordinator.items("/partners?need=" + need);
        assertThat(partners)
                .extracting(partner -> partner.get("party").asString())
                .containsExactly("partner-j", "partner-i");
        assertThat(partners.get(1).get("invitation").asString()).isEqualTo(invitation.toString());
        assertThat(texts(partners.get(1).get("reasons")))
                .contains("It was invited on 24 November 2026; an answer is expected by 24 December 2026.");
    }

    private static NeedBuilder training(String iso3) {
        return aNeed().of(iso3)
                .about(Obligation.RISK_REDUCTION_EDUCATION)
                .asking(Assistance.TRAINING, "40", "PLACE")
                .through(Channel.CIVIL_SOCIETY);
    }

    private static JsonBody profile(String iso3) {
        return new JsonBody(
                        """
                        {"name": "Trainers", "kind": "CIVIL_SOCIETY", "obligations": ["RISK_REDUCTION_EDUCATION"],
                         "assistance": ["TRAINING"]}
                        """)
                .with("countries", "[\"%s\"]".formatted(iso3));
    }

    private Party party(String code) {
        return Party.of(port, code, Role.AFFECTED_STATE, Role.PROVIDER);
    }

    private void put(String code, JsonBody profile) {
        party(code).putNew("/providers/" + code, profile).expectStatus().isCreated();
    }

    private List<String> parties(String uri) {
        return coordinator.items(uri).stream()
                .map(item -> item.get("party").asString())
                .toList();
    }

    private String everything(String uri) {
        return coordinator.items(uri).toString();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
