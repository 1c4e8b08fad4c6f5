package org.vientiane.needs.plan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpHeaders.ETAG;
import static org.springframework.http.HttpHeaders.LOCATION;
import static org.vientiane.http.testing.Party.idOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.vientiane.http.Role;
import org.vientiane.http.testing.JsonBody;
import org.vientiane.http.testing.Party;
import org.vientiane.needs.RunningService;
import org.vientiane.vocabulary.StateParty;
import org.vientiane.vocabulary.StatesParties;
import tools.jackson.databind.JsonNode;

/** What states can do with their national plans, and what everybody sees of them. */
class NationalPlansIT extends RunningService {

    private static final JsonBody STOCKPILE = new JsonBody(
            """
            {"title": "The last bombs", "obligations": ["STOCKPILE_DESTRUCTION"], "years": {"from": 2010, "to": 2011},
             "adoptedOn": "2010-12-01",
             "lines": [{"obligation": "STOCKPILE_DESTRUCTION", "year": 2011, "needed": {"amount": "1000", "unit": "EUR"},
                        "national": {"amount": "1000", "unit": "EUR"}}]}
            """);

    @Autowired
    private StatesParties states;

    @Test
    void every_affected_state_is_listed_whether_it_has_a_plan_or_not() {
        var affected = states.affected(TODAY).stream()
                .map(StateParty::code)
                .map(Object::toString)
                .toList();

        var rows = donor.items("/national-plans?limit=200");

        assertThat(rows).extracting(NationalPlansIT::state).containsExactlyElementsOf(affected);
        assertThat(rowOf(donor, "LBN"))
                .hasToString("{\"state\":\"LBN\",\"dueOn\":\"2012-05-01\",\"status\":\"OVERDUE\"}");
        assertThat(rows).extracting(NationalPlansIT::state).doesNotContain("AND", "LTU", "USA");
    }

    @Test
    void a_list_is_narrowed_by_status_and_goes_on_page_by_page() {
        var svn = affected("SVN");
        svn.putNew("/national-plans/SVN", STOCKPILE).expectStatus().isCreated();

        var everybody = donor.items("/national-plans?limit=200");
        var inPlace = donor.items("/national-plans?status=IN_PLACE&limit=200");
        var overdue = donor.items("/national-plans?status=OVERDUE&limit=200");

        assertThat(inPlace).extracting(NationalPlansIT::state).contains("SVN");
        assertThat(overdue).extracting(NationalPlansIT::state).doesNotContain("SVN");
        assertThat(donor.items("/national-plans?status=DUE")).isEmpty();
        assertThat(inPlace.size() + overdue.size()).isEqualTo(everybody.size());
        assertThat(allPages("/national-plans?limit=7")).isEqualTo(everybody);
        assertThat(allPages("/national-plans?status=OVERDUE&limit=1")).isEqualTo(overdue);
    }

    @Test
    void a_plan_comes_in_place_and_is_read_by_every_party() {
        var tcd = affected("TCD");

        tcd.putNew("/national-plans/TCD", APlan.BODY)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals(LOCATION, "/national-plans/TCD")
                .expectHeader()
                .valueEquals(ETAG, eTag("TCD"));

        var expected =
                """
                {"state": "TCD", "title": "Safe Path Forward III", "obligations": ["CLEARANCE", "VICTIM_ASSISTANCE"],
                 "years": {"from": 2026, "to": 2030}, "adoptedOn": "2026-10-01",
                 "lines": [
                   {"obligation": "CLEARANCE", "year": 2026, "needed": {"amount": "50000000.00", "unit": "USD"},
                    "national": {"amount": "15000000.00", "unit": "USD"}},
                   {"obligation": "CLEARANCE", "year": 2027, "needed": {"amount": "50000000.00", "unit": "USD"},
                    "national": {"amount": "20000000.50", "unit": "USD"}},
                   {"obligation": "VICTIM_ASSISTANCE", "year": 2026, "needed": {"amount": "24.0", "unit": "PERSON_MONTH"},
                    "national": {"amount": "0.0", "unit": "PERSON_MONTH"}}],
                 "gaps": [
                   {"obligation": "CLEARANCE", "lacking": {"amount": "64999999.50", "unit": "USD"},
                    "asked": {"amount": "0.00", "unit": "USD"},
                    "text": "The plan lacks 64,999,999.50\u00a0USD for clearance; the public needs that name it ask for \
                0\u00a0USD, which is 64,999,999.50\u00a0USD less."},
                   {"obligation": "VICTIM_ASSISTANCE", "lacking": {"amount": "24.0", "unit": "PERSON_MONTH"},
                    "asked": {"amount": "0.0", "unit": "PERSON_MONTH"},
                    "text": "The plan lacks 24 person-months for victim assistance; the public needs that name it ask for \
                0 person-months, which is 24 person-months less."}],
                 "dueOn": "2014-09-01", "status": "IN_PLACE", "inPlaceOn": "2026-10-01", "updatedOn": "2026-11-24",
                 "version": %s}
                """
                        .formatted(eTag("TCD").replace("\"", ""));
        donor.get("/national-plans/TCD").expectStatus().isOk().expectBody().json(expected, JsonCompareMode.STRICT);
        donor.get("/national-plans/TCD", eTag("TCD")).expectStatus().isNotModified();
        assertThat(rowOf(donor, "TCD"))
                .hasToString(
                        "{\"state\":\"TCD\",\"dueOn\":\"2014-09-01\",\"status\":\"IN_PLACE\","
                                + "\"inPlaceOn\":\"2026-10-01\",\"updatedOn\":\"2026-11-24\",\"title\":\"Safe Path Forward III\"}");
    }

    @Test
    void a_change_names_the_version_that_it_is_meant_for() {
        var irq = affected("IRQ");
        var plan = "/national-plans/IRQ";

        irq.put(plan, null, APlan.BODY).expectStatus().isEqualTo(HttpStatus.PRECONDITION_REQUIRED);
        irq.put(plan, "\"1\"", APlan.BODY).expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
        irq.putNew(plan, APlan.BODY).expectStatus().isCreated();
        irq.putNew(plan, APlan.BODY).expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
        irq.put(plan, null, APlan.BODY).expectStatus().isEqualTo(HttpStatus.PRECONDITION_REQUIRED);
        irq.put(plan, "\"77\"", APlan.BODY).expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
        irq.put(plan, eTag("IRQ"), APlan.BODY.with("title", "\"Anew\""))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(ETAG, eTag("IRQ"))
                .expectBody()
                .json("{\"title\": \"Anew\", \"status\": \"IN_PLACE\"}");
    }

    @Test
    void of_first_plans_that_arrive_together_one_is_put() throws Exception {
        var afg = affected("AFG");

        var statuses = together(8, () -> afg.putNew("/national-plans/AFG", APlan.BODY)
                .returnResult()
                .getStatus()
                .value());

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 412);
    }

    @Test
    void a_state_puts_its_own_plan_only() {
        var plan = "/national-plans/LBN";

        RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .get()
                .uri(plan)
                .exchange()
                .expectStatus()
                .isUnauthorized();
        lao.putNew(plan, APlan.BODY).expectStatus().isForbidden();
        coordinator.putNew(plan, APlan.BODY).expectStatus().isForbidden();
        Party.of(port, "LBN", Role.PROVIDER)
                .putNew(plan, APlan.BODY)
                .expectStatus()
                .isForbidden();
        lao.get(plan).expectStatus().isNotFound();
    }

    @Test
    void a_plan_that_nobody_has_put_is_not_there() {
        donor.get("/national-plans/LBN").expectStatus().isNotFound();
        donor.get("/national-plans/AND").expectStatus().isNotFound();
        donor.get("/national-plans/USA").expectStatus().isNotFound();
        donor.get("/national-plans/XYZ").expectStatus().isNotFound();
        donor.get("/national-plans/lao").expectStatus().isNotFound();
    }

    @Test
    void a_state_that_is_not_affected_has_no_plan_to_put_and_is_told_why() {
        assertThat(refused("AND")).contains("AND has reported no stockpiles, contaminated areas or victims");
        assertThat(refused("LTU")).contains("LTU has been none since 2025-03-06");
        assertThat(refused("USA")).contains("USA has not joined the Convention");
        affected("AND")
                .putNew("/national-plans/AND", APlan.BODY.without("title"))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void what_a_plan_lacks_is_held_against_the_needs_that_name_it() {
        var som = affected("SOM");
        som.putNew("/national-plans/SOM", APlan.BODY).expectStatus().isCreated();
        var need = A_NEED.with("state", "\"SOM\"")
                .with("nationalPlan", "\"Safe Path Forward III\"")
                .with("quantity.amount", "\"60000000\"")
                .with("nationalResources.amount", "\"10000000\"");
        som.post("/needs", need).expectStatus().isCreated();
        som.post("/needs", need.with("visibility", "\"RESTRICTED\"").with("quantity.amount", "\"24999999.50\""))
                .expectStatus()
                .isCreated();
        som.post("/needs", need.with("nationalPlan", "\"Another\""))
                .expectStatus()
                .isCreated();
        som.act("/needs/" + idOf(som.post("/needs", need)) + "/withdrawal");

        assertThat(clearanceGap(donor, "SOM"))
                .hasToString("{\"obligation\":\"CLEARANCE\",\"lacking\":{\"amount\":\"64999999.50\",\"unit\":\"USD\"},"
                        + "\"asked\":{\"amount\":\"50000000.00\",\"unit\":\"USD\"},"
                        + "\"text\":\"The plan lacks 64,999,999.50\u00a0USD for clearance; the public needs that name it ask "
                        + "for 50,000,000\u00a0USD, which is 14,999,999.50\u00a0USD less.\"}");
        for (var reader : List.of(som, coordinator)) {
            assertThat(clearanceGap(reader, "SOM"))
                    .hasToString(
                            "{\"obligation\":\"CLEARANCE\",\"lacking\":{\"amount\":\"64999999.50\",\"unit\":\"USD\"},"
                                    + "\"asked\":{\"amount\":\"64999999.50\",\"unit\":\"USD\"}}");
        }
    }

    @Test
    void what_differs_is_said_in_the_readers_language() {
        var bih = affected("BIH");
        bih.putNew("/national-plans/BIH", APlan.BODY).expectStatus().isCreated();

        assertThat(clearanceGap(Party.readingFrench(port, "BIH", Role.AFFECTED_STATE), "BIH")
                        .get("text")
                        .asString())
                .startsWith("Il manque au plan 64\u202f999\u202f999,50\u00a0USD (dépollution)");
    }

    @Test
    void a_question_that_nobody_understands_is_refused() {
        donor.get("/national-plans?status=LATE").expectStatus().isBadRequest();
        donor.get("/national-plans?state=LAO").expectStatus().isBadRequest();
        donor.get("/national-plans?cursor=eA").expectStatus().isBadRequest();
    }

    @Test
    void the_documentation_tells_how_a_plan_is_put() {
        donor.get("/v3/api-docs")
                .expectBody()
                .jsonPath("$.paths['/national-plans/{iso3}'].put.responses['201']")
                .exists()
                .jsonPath("$.paths['/national-plans/{iso3}'].put.parameters[?(@.name == 'If-None-Match')]")
                .isNotEmpty()
                .jsonPath("$.components.schemas.NationalPlanRequest.properties.lines.description")
                .exists();
    }

    private Party affected(String state) {
        return Party.of(port, state, Role.AFFECTED_STATE);
    }

    private String refused(String state) {
        var problem = affected(state)
                .putNew("/national-plans/" + state, APlan.BODY)
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT)
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return Optional.ofNullable(problem).orElseThrow().get("detail").asString();
    }

    private String eTag(String state) {
        return Optional.ofNullable(donor.get("/national-plans/" + state)
                        .expectStatus()
                        .isOk()
                        .returnResult()
                        .getResponseHeaders()
                        .getETag())
                .orElseThrow();
    }

    private static JsonNode rowOf(Party reader, String state) {
        return reader.items("/national-plans?limit=200").stream()
                .filter(row -> state(row).equals(state))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode clearanceGap(Party reader, String state) {
        var plan = reader.get("/national-plans/" + state)
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return Optional.ofNullable(plan)
                .orElseThrow()
                .get("gaps")
                .valueStream()
                .filter(gap -> gap.get("obligation").asString().equals("CLEARANCE"))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> allPages(String uri) {
        var items = new ArrayList<JsonNode>();
        @Nullable String next = uri;
        while (next != null) {
            var page = Optional.ofNullable(donor.get(next)
                            .expectBody(JsonNode.class)
                            .returnResult()
                            .getResponseBody())
                    .orElseThrow();
            items.addAll(page.get("items").valueStream().toList());
            next = page.has("next") ? uri + "&cursor=" + page.get("next").asString() : null;
        }
        return items;
    }

    private static String state(JsonNode row) {
        return row.get("state").asString();
    }
}
