package org.vientiane.offers.provider.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpHeaders.ETAG;
import static org.springframework.http.HttpHeaders.LOCATION;
import static org.vientiane.http.testing.Party.faults;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.json.JsonCompareMode;
import org.vientiane.http.Role;
import org.vientiane.http.testing.JsonBody;
import org.vientiane.http.testing.Party;
import org.vientiane.offers.RunningService;
import tools.jackson.databind.JsonNode;

/** Profiles are written by their own parties and read by every party. */
class ProvidersIT extends RunningService {

    private static final JsonBody A_PROFILE = new JsonBody(
            """
            {"name": "Relief without Borders", "kind": "CIVIL_SOCIETY", "countries": ["LAO"], "regions": ["145"],
             "obligations": ["CLEARANCE", "VICTIM_ASSISTANCE"], "assistance": ["EXPERTISE", "TRAINING"],
             "languages": ["en", "fra"], "worksInNonStateActorAreas": true, "pastWork": "Clearance since 1994."}
            """);

    @Test
    void a_profile_is_created_once_and_reads_as_it_was_written() {
        var party = provider("relief-1");

        party.putNew("/providers/relief-1", A_PROFILE)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals(ETAG, "\"1\"")
                .expectHeader()
                .valueEquals(LOCATION, "/providers/relief-1");

        party.get("/providers/relief-1")
                .expectStatus()
                .isOk()
                .expectBody()
                .json(
                        """
                        {"party": "relief-1", "name": "Relief without Borders", "kind": "CIVIL_SOCIETY",
                         "countries": ["LAO"], "regions": ["145"], "obligations": ["CLEARANCE", "VICTIM_ASSISTANCE"],
                         "assistance": ["EXPERTISE", "TRAINING"], "languages": ["en", "fra"],
                         "worksInNonStateActorAreas": true, "pastWork": "Clearance since 1994.",
                         "registeredOn": "2026-11-24", "updatedOn": "2026-11-24", "version": 1}
                        """,
                        JsonCompareMode.LENIENT);
        party.putNew("/providers/relief-1", A_PROFILE).expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void a_profile_is_replaced_only_in_the_version_that_its_party_has_read() {
        var party = provider("relief-2");
        party.put("/providers/relief-2", "\"1\"", A_PROFILE).expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
        party.put("/providers/relief-2", null, A_PROFILE).expectStatus().isEqualTo(HttpStatus.PRECONDITION_REQUIRED);
        party.putNew("/providers/relief-2", A_PROFILE).expectStatus().isCreated();

        party.put("/providers/relief-2", "\"7\"", A_PROFILE).expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
        party.put("/providers/relief-2", null, A_PROFILE).expectStatus().isEqualTo(HttpStatus.PRECONDITION_REQUIRED);
        party.put(
                        "/providers/relief-2",
                        "\"1\"",
                        A_PROFILE.with("name", "\"Anew\"").without("pastWork").without("regions"))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(ETAG, "\"2\"")
                .expectBody()
                .json("{\"name\": \"Anew\", \"regions\": [], \"registeredOn\": \"2026-11-24\"}")
                .jsonPath("$.pastWork")
                .doesNotExist();
    }

    @Test
    void one_of_many_who_create_a_profile_together_creates_it() throws Exception {
        var party = provider("relief-3");

        var statuses = together(8, () -> party.putNew("/providers/relief-3", A_PROFILE)
                .returnResult()
                .getStatus()
                .value());

        assertThat(statuses).containsOnly(201, 412).containsOnlyOnce(201);
    }

    @Test
    void nobody_writes_anothers_profile() {
        nor.putNew("/providers/relief-4", A_PROFILE).expectStatus().isForbidden();
        coordinator.putNew("/providers/relief-4", A_PROFILE).expectStatus().isForbidden();
        Party.of(port, "relief-4", Role.AFFECTED_STATE)
                .putNew("/providers/relief-4", A_PROFILE)
                .expectStatus()
                .isForbidden();
        provider("relief-4")
                .putNew("/providers/relief-4", A_PROFILE.with("party", "\"NOR\""))
                .expectStatus()
                .isForbidden();
        lao.get("/providers/relief-4").expectStatus().isNotFound();
        lao.get("/providers/-").expectStatus().isNotFound();
    }

    @Test
    void whoever_has_a_profile_is_known_to_the_exchange_and_can_make_offers() {
        var party = provider("relief-5");
        var offer = AN_OFFER.with("provider", "\"relief-5\"");
        assertThat(faults(party.post("/offers", offer))).containsOnlyKeys("provider");

        party.putNew("/providers/relief-5", A_PROFILE.with("party", "\"relief-5\""))
                .expectStatus()
                .isCreated();

        party.post("/offers", offer).expectStatus().isCreated();
    }

    @Test
    void that_it_works_where_non_state_actors_operate_is_a_confidence() {
        var party = provider("relief-6");
        party.putNew("/providers/relief-6", A_PROFILE).expectStatus().isCreated();

        for (var reader : List.of(party, coordinator)) {
            reader.get("/providers/relief-6")
                    .expectBody()
                    .jsonPath("$.worksInNonStateActorAreas")
                    .isEqualTo(true);
        }
        for (var reader : List.of(lao, nor)) {
            reader.get("/providers/relief-6")
                    .expectBody()
                    .jsonPath("$.worksInNonStateActorAreas")
                    .doesNotExist();
            reader.get("/providers?limit=200")
                    .expectBody()
                    .jsonPath("$.items[?(@.worksInNonStateActorAreas)]")
                    .isEmpty();
        }
    }

    @Test
    void profiles_are_found_by_what_they_do_and_where_they_work_in_the_order_of_their_codes() {
        var equipment =
                A_PROFILE.with("assistance", "[\"EQUIPMENT\"]").with("obligations", "[\"STOCKPILE_DESTRUCTION\"]");
        put("search-c", equipment.with("countries", "[\"GNB\"]").with("regions", "[]"));
        put("search-a", equipment.with("countries", "[]").with("regions", "[\"011\"]"));
        put("search-b", equipment.without("countries").without("regions").with("kind", "\"CORPORATION\""));
        put("search-d", equipment.with("countries", "[\"CHL\"]").with("regions", "[\"039\"]"));
        put("search-e", equipment.with("countries", "[\"GNB\"]").with("assistance", "[\"TRAINING\"]"));
        var all = "/providers?assistance=EQUIPMENT&obligation=STOCKPILE_DESTRUCTION";

        assertThat(parties(all)).containsExactly("search-a", "search-b", "search-c", "search-d");
        assertThat(parties(all + "&state=GNB")).containsExactly("search-a", "search-b", "search-c");
        assertThat(parties(all + "&state=BIH")).containsExactly("search-b", "search-d");
        assertThat(parties(all + "&state=USA")).containsExactly("search-b");
        assertThat(parties(all + "&kind=CORPORATION")).containsExactly("search-b");
        assertThat(partiesOfAllPages(all + "&limit=1")).containsExactly("search-a", "search-b", "search-c", "search-d");
        lao.get("/providers?colour=red").expectStatus().isBadRequest();
        lao.get("/providers?state=XYZ").expectStatus().isBadRequest();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    name          | ""              | name              | text
                    name          | null            | name              | required
                    kind          | "CHURCH"        | kind              | one of GOVERNMENT
                    countries     | ["XYZ"]         | countries[0]      | ISO 3166-1
                    countries     | ["LAO", "LAO"]  | countries         | twice
                    regions       | ["999"]         | regions[0]        | M49
                    obligations   | []              | obligations       | at least one
                    obligations   | ["PEACE"]       | obligations[0]    | one of STOCKPILE_DESTRUCTION
                    assistance    | []              | assistance        | at least one
                    assistance    | ["ADVICE"]      | assistance[0]     | one of FUNDING
                    languages     | ["en", "xx"]    | languages[1]      | ISO 639
                    languages     | ["English"]     | languages[0]      | 1 to 3 characters
                    worksInNonStateActorAreas | "yes" | worksInNonStateActorAreas | true or false
                    pastWork      | " "             | pastWork          | text
                    registeredOn  | "2020-01-01"    | registeredOn      | set by the exchange
                    colour        | "red"           | colour            | no such field
                    """)
    void what_is_wrong_is_named_with_what_would_be_right(String field, String value, String fault, String expected) {
        var faults = faults(provider("relief-7").putNew("/providers/relief-7", A_PROFILE.with(field, value)));

        assertThat(faults)
                .containsOnlyKeys(fault)
                .extractingByKey(fault)
                .asString()
                .contains(expected);
    }

    private Party provider(String code) {
        return Party.of(port, code, Role.PROVIDER);
    }

    private void put(String code, JsonBody profile) {
        provider(code).putNew("/providers/" + code, profile).expectStatus().isCreated();
    }

    private List<String> parties(String uri) {
        return lao.items(uri).stream().map(item -> item.get("party").asString()).toList();
    }

    private List<String> partiesOfAllPages(String uri) {
        var parties = new ArrayList<String>();
        for (var next = uri; next != null; ) {
            parties.addAll(parties(next));
            var page = lao.get(next).expectBody(JsonNode.class).returnResult().getResponseBody();
            next = page != null && page.has("next")
                    ? uri + "&cursor=" + page.get("next").asString()
                    : null;
        }
        return parties;
    }
}
