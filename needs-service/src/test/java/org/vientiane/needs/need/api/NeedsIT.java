package org.vientiane.needs.need.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.HttpHeaders.ACCEPT_LANGUAGE;
import static org.springframework.http.HttpHeaders.AUTHORIZATION;
import static org.springframework.http.HttpHeaders.ETAG;
import static org.springframework.http.HttpHeaders.IF_MATCH;
import static org.springframework.http.HttpHeaders.LOCATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.http.Role;
import org.vientiane.http.testing.Tokens;
import org.vientiane.messaging.testing.TestTopics;
import org.vientiane.messaging.testing.WithServers;
import org.vientiane.needs.need.Need;
import org.vientiane.needs.need.NeedSelection;
import org.vientiane.needs.need.Needs;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Unit;
import org.vientiane.vocabulary.Visibility;
import tools.jackson.databind.JsonNode;

/** The service as its callers and the readers of its topic know it, on the day 2026-11-24. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vientiane.day=2026-11-24")
@WithServers
class NeedsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final JsonBody A_NEED = new JsonBody(
            """
            {"state": "LAO", "title": "Clearance along the new school road in Nonghet", "obligation": "CLEARANCE",
             "assistance": "FUNDING", "quantity": {"amount": "1200000.50", "unit": "USD"},
             "nationalResources": {"amount": "100000", "unit": "USD"},
             "period": {"from": "2027-02-01", "to": "2029-01-31"}, "channels": ["GOVERNMENT", "UNITED_NATIONS"],
             "nationalPriority": 2, "nationalPlan": "Safe Path Forward II",
             "programme": {"name": "UXO Lao", "kind": "GOVERNMENT"},
             "evidence": {"kind": "TECHNICAL_SURVEY", "reference": "TS-2025-118", "dated": "2025-06-30"},
             "requestedOn": "2026-05-08"}
            """);

    @Autowired
    private TestTopics topics;

    @Autowired
    private Needs needs;

    @Autowired
    private MongoOperations store;

    @LocalServerPort
    private int port;

    private RestTestClient exchange = RestTestClient.bindToServer().build();
    private String lao = "";
    private String lbn = "";
    private String donor = "";
    private String coordinator = "";

    @DynamicPropertySource
    static void trustTheTokens(DynamicPropertyRegistry settings) {
        settings.add("spring.security.oauth2.resourceserver.jwt.public-key-location", Tokens::publicKeyLocation);
    }

    @BeforeEach
    void signIn() {
        exchange = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build();
        lao = Tokens.bearer("LAO", Role.AFFECTED_STATE, Role.PROVIDER);
        lbn = Tokens.bearer("LBN", Role.AFFECTED_STATE, Role.PROVIDER);
        donor = Tokens.bearer("NPA", Role.PROVIDER);
        coordinator = "Bearer " + Tokens.coordinator();
    }

    @Test
    void a_need_is_published_and_reads_as_the_design_shows_it() {
        var id =
                idOf(post(lao, A_NEED).expectStatus().isCreated().expectHeader().valueEquals(ETAG, "\"1\""));

        var expected =
                """
                {"id": "%s", "state": "LAO", "title": "Clearance along the new school road in Nonghet",
                 "obligation": "CLEARANCE", "assistance": "FUNDING", "quantity": {"amount": "1200000.50", "unit": "USD"},
                 "nationalResources": {"amount": "100000.00", "unit": "USD"}, "period": {"from": "2027-02-01", "to": "2029-01-31"},
                 "channels": ["GOVERNMENT", "UNITED_NATIONS"], "nationalPriority": 2, "nationalPlan": "Safe Path Forward II",
                 "programme": {"name": "UXO Lao", "kind": "GOVERNMENT"}, "nonStateActorArea": false, "visibility": "PUBLIC",
                 "evidence": {"kind": "TECHNICAL_SURVEY", "reference": "TS-2025-118", "dated": "2025-06-30"},
                 "requestedOn": "2026-05-08", "confirmedOn": "2026-11-24", "status": "OPEN", "gap": {"amount": "1100000.50", "unit": "USD"},
                 "committed": {"amount": "0.00", "unit": "USD"}, "received": {"amount": "0.00", "unit": "USD"}, "version": 1}
                """
                        .formatted(id);
        get(lao, "/needs/" + id)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(ETAG, "\"1\"")
                .expectBody()
                .json(expected, JsonCompareMode.STRICT);
    }

    @Test
    void the_topic_tells_of_every_version_of_a_need() {
        var id = idOf(post(lao, A_NEED));
        put(lao, id, "\"1\"", A_NEED.with("title", "\"Anew\"")).expectStatus().isOk();
        act(lao, id, "withdrawal").expectStatus().isOk();

        await().untilAsserted(() ->
                assertThat(eventsOf(id)).extracting(NeedEvent::version).contains(3L));
        var event = eventsOf(id).get(eventsOf(id).size() - 1);
        assertThat(event.withdrawn()).isTrue();
        assertThat(event.terms().title()).isEqualTo("Anew");
        assertThat(event.confirmedOn()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    state             | "XYZ"           | state                  | ISO 3166-1
                    state             | "USA"           | state                  | has not joined
                    state             | "LTU"           | state                  | since 2025-03-06
                    obligation        | "PEACE"         | obligation             | one of STOCKPILE_DESTRUCTION
                    assistance        | "ADVICE"        | assistance             | one of FUNDING
                    quantity.unit     | "XXX"           | quantity.unit          | ISO 4217
                    assistance        | "TRAINING"      | quantity.unit          | PLACE
                    quantity.amount   | "0.001"         | quantity.amount        | at most 2 decimals
                    quantity.amount   | "-5"            | quantity.amount        | above 0
                    quantity.amount   | "0"             | quantity.amount        | above 0
                    quantity.amount   | "1e6"           | quantity.amount        | above 0
                    quantity.amount   | 5               | quantity.amount        | above 0
                    quantity.amount   | "1234567890123456" | quantity.amount     | 15 digits
                    nationalResources.unit   | "EUR"    | nationalResources.unit | USD
                    nationalResources.amount | "-1"     | nationalResources.amount | 0 or more
                    nationalResources.amount | "1200000.50" | nationalResources  | less than the quantity
                    otherSupport      | {"amount": "1", "unit": "EUR"} | otherSupport.unit | USD
                    period            | {"from": "2027-02-01", "to": "2027-01-31"} | period.to | not before the first
                    period            | {"from": "2025-02-01", "to": "2026-11-23"} | period.to | 2026-11-24 or later
                    period.to         | "2027-02-30"    | period.to              | 2
                    channels          | []              | channels               | at least one
                    channels          | ["GOVERNMENT", "GOVERNMENT"] | channels  | twice
                    channels          | ["FRIENDS"]     | channels[0]            | one of GOVERNMENT
                    channels          | null            | channels               | required
                    nationalPriority  | 0               | nationalPriority       | 1 to 5
                    nationalPriority  | 6               | nationalPriority       | 1 to 5
                    nationalPriority  | 1.5             | nationalPriority       | 1 to 5
                    title             | " "             | title                  | text
                    requestedOn       | "2026-11-25"    | requestedOn            | 2026-11-24 or earlier
                    evidence.dated    | "2026-11-25"    | evidence.dated         | 2026-11-24 or earlier
                    evidence.kind     | "RUMOUR"        | evidence.kind          | one of TECHNICAL_SURVEY
                    beneficiaries     | {"women": -1}   | beneficiaries.women    | whole number
                    beneficiaries     | {"women": 99999999999999999999} | beneficiaries.women | whole number
                    accessFor         | "01a20d7c-2f18-7075-8b89-24e6b0f7da5b" | accessFor | ACCESS_FACILITATION
                    visibility        | "SECRET"        | visibility             | one of PUBLIC
                    status            | "MET"           | status                 | set by the exchange
                    colour            | "red"           | colour                 | no such field
                    """)
    void what_is_wrong_is_named_with_what_would_be_right(String field, String value, String fault, String expected) {
        var before = needs.select(all(), null, 200).size();

        var faults = faults(post(lao, A_NEED.with(field, value)));

        assertThat(faults)
                .containsOnlyKeys(fault)
                .extractingByKey(fault)
                .asString()
                .contains(expected);
        assertThat(needs.select(all(), null, 200)).hasSize(before);
    }

    @Test
    void all_faults_are_told_at_once_and_in_the_readers_language() {
        var body = A_NEED.with("obligation", "\"PEACE\"")
                .with("quantity.amount", "\"-5\"")
                .with("requestedOn", "\"2026-12-01\"")
                .without("period")
                .with("colour", "\"red\"");

        var faults = faults(exchange.post()
                .uri("/needs")
                .header(AUTHORIZATION, lao)
                .header(ACCEPT_LANGUAGE, "fr")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.text())
                .exchange());

        assertThat(faults)
                .containsOnlyKeys("obligation", "quantity.amount", "requestedOn", "period", "colour")
                .containsEntry("requestedOn", "le 2026-11-24 ou plus tôt");
    }

    @Test
    void own_and_other_support_leave_a_gap() {
        var faults = faults(post(lao, A_NEED.with("otherSupport", "{\"amount\": \"1100000.50\", \"unit\": \"USD\"}")));

        assertThat(faults).containsOnlyKeys("nationalResources", "otherSupport");
        post(lao, A_NEED.with("otherSupport", "{\"amount\": \"1100000.49\", \"unit\": \"USD\"}"))
                .expectStatus()
                .isCreated()
                .expectBody()
                .json("{\"gap\": {\"amount\": \"0.01\", \"unit\": \"USD\"}}");
    }

    @Test
    void what_is_wrong_is_neither_written_nor_published() {
        post(lao, A_NEED.with("nationalPriority", "9")).expectStatus().isBadRequest();
        var id = idOf(post(lao, A_NEED));

        await().untilAsserted(() -> assertThat(eventsOf(id)).isNotEmpty());
        assertThat(topics.events(Topics.NEEDS))
                .allSatisfy(event -> assertThat(needs.find(event.id())).isPresent());
    }

    @Test
    void a_request_of_unknown_date_is_made_today_and_an_amendment_does_not_make_it_younger() {
        var id = idOf(post(lao, A_NEED.without("requestedOn")));
        var older = put(lao, id, "\"1\"", A_NEED);
        var silent = put(lao, id, "\"2\"", A_NEED.without("requestedOn").without("evidence"));

        older.expectBody().json("{\"requestedOn\": \"2026-05-08\"}");
        silent.expectBody()
                .json("{\"requestedOn\": \"2026-05-08\", \"version\": 3}")
                .jsonPath("$.evidence")
                .doesNotExist();
    }

    @Test
    void a_change_needs_the_version_that_it_is_meant_for() {
        var id = idOf(post(lao, A_NEED));

        put(lao, id, null, A_NEED).expectStatus().isEqualTo(HttpStatus.PRECONDITION_REQUIRED);
        put(lao, id, "\"7\"", A_NEED).expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
        put(lao, id, "\"1\"", A_NEED).expectStatus().isOk().expectHeader().valueEquals(ETAG, "\"2\"");
        exchange.get()
                .uri("/needs/" + id)
                .header(AUTHORIZATION, lao)
                .ifNoneMatch("\"2\"")
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void of_changes_that_arrive_together_one_is_written() throws Exception {
        var id = idOf(post(lao, A_NEED));

        var statuses = together(8, () -> statusOf(put(lao, id, "\"1\"", A_NEED)));

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(needs.find(id)).map(Need::version).contains(2L);
    }

    @Test
    void withdrawals_and_confirmations_that_arrive_together_are_all_answered() throws Exception {
        var id = idOf(post(lao, A_NEED));

        var statuses = together(8, () -> statusOf(act(lao, id, "confirmation")));

        assertThat(statuses).containsOnly(200);
        assertThat(needs.find(id)).map(Need::version).contains(9L);
    }

    @Test
    void what_is_withdrawn_stays_as_it_is() {
        var id = idOf(post(lao, A_NEED));

        act(lao, id, "withdrawal")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(ETAG, "\"2\"")
                .expectBody()
                .json("{\"status\": \"WITHDRAWN\", \"version\": 2}");
        act(lao, id, "withdrawal").expectStatus().isEqualTo(HttpStatus.CONFLICT);
        act(lao, id, "confirmation").expectStatus().isEqualTo(HttpStatus.CONFLICT);
        put(lao, id, "\"2\"", A_NEED).expectStatus().isEqualTo(HttpStatus.CONFLICT);
        put(lao, id, "\"2\"", A_NEED.with("nationalPriority", "9"))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void what_has_expired_can_be_amended_but_not_confirmed() {
        var id = expired();

        get(lao, "/needs/" + id).expectBody().json("{\"status\": \"EXPIRED\"}");
        act(lao, id, "confirmation").expectStatus().isEqualTo(HttpStatus.CONFLICT);
        put(lao, id, "\"1\"", A_NEED).expectStatus().isOk().expectBody().json("{\"status\": \"OPEN\"}");
    }

    @Test
    void a_state_writes_its_own_needs_only() {
        var id = idOf(post(lao, A_NEED));

        exchange.post()
                .uri("/needs")
                .body(A_NEED.text())
                .exchange()
                .expectStatus()
                .isUnauthorized();
        post(donor, A_NEED).expectStatus().isForbidden();
        post(lbn, A_NEED).expectStatus().isForbidden();
        post(coordinator, A_NEED).expectStatus().isForbidden();
        post(lbn, A_NEED.with("nationalPriority", "9")).expectStatus().isBadRequest();
        put(lbn, id, "\"1\"", A_NEED).expectStatus().isForbidden();
        put(lao, id, "\"1\"", A_NEED.with("state", "\"LBN\"")).expectStatus().isForbidden();
        act(lbn, id, "withdrawal").expectStatus().isForbidden();
        act(coordinator, id, "confirmation").expectStatus().isForbidden();
        assertThat(needs.find(id)).map(Need::version).contains(1L);
    }

    @Test
    void a_restricted_need_is_there_for_its_state_and_coordinators_alone() {
        var id = idOf(post(lao, A_NEED.with("visibility", "\"RESTRICTED\"")));

        get(lao, "/needs/" + id).expectStatus().isOk();
        get(coordinator, "/needs/" + id).expectStatus().isOk();
        get(lbn, "/needs/" + id).expectStatus().isNotFound();
        put(lbn, id, null, A_NEED).expectStatus().isNotFound();
        act(lbn, id, "withdrawal").expectStatus().isNotFound();
        assertThat(listed(lao, "/needs?limit=200")).contains(id.toString());
        assertThat(listed(coordinator, "/needs?limit=200")).contains(id.toString());
        assertThat(listed(lbn, "/needs?limit=200")).doesNotContain(id.toString());
        assertThat(listed(donor, "/needs?limit=200")).doesNotContain(id.toString());
    }

    @Test
    void where_non_state_actors_operate_is_a_confidence() {
        var id = idOf(post(lao, A_NEED.with("nonStateActorArea", "true")));

        for (var reader : List.of(lao, coordinator)) {
            get(reader, "/needs/" + id).expectBody().json("{\"nonStateActorArea\": true}");
        }
        for (var reader : List.of(lbn, donor)) {
            get(reader, "/needs/" + id)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.nonStateActorArea")
                    .doesNotExist();
            get(reader, "/needs?state=LAO&limit=200")
                    .expectBody()
                    .jsonPath("$.items[*].nonStateActorArea")
                    .doesNotHaveJsonPath();
        }
    }

    @Test
    void a_list_is_narrowed_by_state_obligation_and_status_and_goes_on_page_by_page() {
        var bgr = Tokens.bearer("BGR", Role.AFFECTED_STATE);
        var bulgarian = A_NEED.with("state", "\"BGR\"");
        var first = idOf(post(bgr, bulgarian));
        var withdrawn = idOf(post(bgr, bulgarian));
        act(bgr, withdrawn, "withdrawal");
        var expired = expiredOf("BGR");
        var second = idOf(post(bgr, bulgarian.with("obligation", "\"VICTIM_ASSISTANCE\"")));
        var third = idOf(post(bgr, bulgarian));

        assertThat(listed(donor, "/needs?state=BGR")).containsExactly(ids(first, withdrawn, expired, second, third));
        assertThat(listed(donor, "/needs?state=BGR&status=OPEN")).containsExactly(ids(first, second, third));
        assertThat(listed(donor, "/needs?state=BGR&status=WITHDRAWN")).containsExactly(ids(withdrawn));
        assertThat(listed(donor, "/needs?state=BGR&status=EXPIRED")).containsExactly(ids(expired));
        assertThat(listed(donor, "/needs?state=BGR&status=COVERED")).isEmpty();
        assertThat(listed(donor, "/needs?state=BGR&obligation=VICTIM_ASSISTANCE"))
                .containsExactly(ids(second));
        assertThat(paged(donor, "/needs?state=BGR&status=OPEN&limit=1")).containsExactly(ids(first, second, third));
        get(donor, "/needs?colour=red").expectStatus().isBadRequest();
        get(donor, "/needs?status=BUSY").expectStatus().isBadRequest();
    }

    @Test
    void the_same_request_sent_again_is_answered_with_the_thing_as_it_stands() {
        var key = UUID.randomUUID().toString();
        var id = idOf(post(lao, A_NEED, key));
        act(lao, id, "confirmation");

        post(lao, A_NEED, key)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals(LOCATION, "/needs/" + id)
                .expectHeader()
                .valueEquals(ETAG, "\"2\"");
        post(lao, A_NEED.with("title", "\"Another\""), key).expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(idOf(post(lbn, A_NEED.with("state", "\"LBN\""), key))).isNotEqualTo(id);
    }

    @Test
    void a_withdrawal_sent_again_with_its_key_is_answered_and_not_refused() {
        var id = idOf(post(lao, A_NEED));
        var key = UUID.randomUUID().toString();

        act(lao, id, "withdrawal", key).expectStatus().isOk();
        act(lao, id, "withdrawal", key).expectStatus().isOk().expectBody().json("{\"version\": 2}");
    }

    @Test
    void equal_requests_that_arrive_together_write_one_need() throws Exception {
        var key = UUID.randomUUID().toString();

        var ids = together(8, () -> idOf(post(lao, A_NEED, key)));

        assertThat(ids).hasSize(8).containsOnly(ids.get(0));
    }

    @Test
    void help_with_access_opens_the_way_to_a_need_of_the_same_state() {
        var id = idOf(post(lao, A_NEED.with("nonStateActorArea", "true")));
        var access = A_NEED.with("assistance", "\"ACCESS_FACILITATION\"")
                .with("quantity", "{\"amount\": \"6\", \"unit\": \"PERSON_MONTH\"}")
                .without("nationalResources")
                .with("accessFor", "\"%s\"".formatted(id));

        post(lao, access)
                .expectStatus()
                .isCreated()
                .expectBody()
                .json("{\"accessFor\": \"%s\", \"gap\": {\"amount\": \"6.0\", \"unit\": \"PERSON_MONTH\"}}"
                        .formatted(id));
        post(lbn, access.with("state", "\"LBN\"")).expectStatus().isBadRequest();
        post(lao, access.with("accessFor", "\"%s\"".formatted(UUID.randomUUID())))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void a_need_that_the_store_has_lost_comes_back_from_the_topic_whole() {
        var key = UUID.randomUUID().toString();
        var id = idOf(post(lao, A_NEED, key));
        await().untilAsserted(() -> assertThat(eventsOf(id)).isNotEmpty());
        var before = needs.find(id).orElseThrow();

        store.getCollection("needs").deleteOne(new Document("_id", id));
        topics.send(Topics.NEEDS, eventsOf(id).get(0));

        await().untilAsserted(() -> assertThat(needs.find(id))
                .contains(new Need(id, 2, before.terms(), before.confirmedOn(), false, before.handled())));
        assertThat(idOf(post(lao, A_NEED, key))).isEqualTo(id);
    }

    @Test
    void the_documentation_is_open_and_tells_what_fields_mean() {
        exchange.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.paths['/needs/{id}/confirmation'].post.summary")
                .isEqualTo("Confirm a need")
                .jsonPath("$..otherSupport.description")
                .exists();
        exchange.get().uri("/swagger-ui/index.html").exchange().expectStatus().isOk();
    }

    private ResponseSpec post(String token, JsonBody body) {
        return post(token, body, null);
    }

    private ResponseSpec post(String token, JsonBody body, @Nullable String key) {
        return exchange.post()
                .uri("/needs")
                .header(AUTHORIZATION, token)
                .headers(headers -> setIfPresent(headers, "Idempotency-Key", key))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.text())
                .exchange();
    }

    private ResponseSpec put(String token, UUID id, @Nullable String version, JsonBody body) {
        return exchange.put()
                .uri("/needs/" + id)
                .header(AUTHORIZATION, token)
                .headers(headers -> setIfPresent(headers, IF_MATCH, version))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.text())
                .exchange();
    }

    private ResponseSpec act(String token, UUID id, String action) {
        return act(token, id, action, null);
    }

    private ResponseSpec act(String token, UUID id, String action, @Nullable String key) {
        return exchange.post()
                .uri("/needs/" + id + "/" + action)
                .header(AUTHORIZATION, token)
                .headers(headers -> setIfPresent(headers, "Idempotency-Key", key))
                .exchange();
    }

    private ResponseSpec get(String token, String uri) {
        return exchange.get().uri(uri).header(AUTHORIZATION, token).exchange();
    }

    private static void setIfPresent(HttpHeaders headers, String name, @Nullable String value) {
        if (value != null) {
            headers.set(name, value);
        }
    }

    private static UUID idOf(ResponseSpec created) {
        var location = created.expectStatus()
                .isCreated()
                .returnResult()
                .getResponseHeaders()
                .getLocation();
        return UUID.fromString(Objects.requireNonNull(location).getPath().substring("/needs/".length()));
    }

    /** What would be right, by field. */
    private static Map<String, String> faults(ResponseSpec refused) {
        var problem = refused.expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(problem)
                .get("errors")
                .valueStream()
                .collect(Collectors.toMap(fault -> fault.get("field").asString(), fault -> fault.get("expected")
                        .asString()));
    }

    private static int statusOf(ResponseSpec answered) {
        return answered.returnResult().getStatus().value();
    }

    private List<String> listed(String token, String uri) {
        var page = get(token, uri)
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return ids(Objects.requireNonNull(page));
    }

    private List<String> paged(String token, String uri) {
        var ids = new ArrayList<String>();
        var next = uri;
        while (next != null) {
            var page = Objects.requireNonNull(get(token, next)
                    .expectStatus()
                    .isOk()
                    .expectBody(JsonNode.class)
                    .returnResult()
                    .getResponseBody());
            ids.addAll(ids(page));
            next = page.has("next") ? uri + "&cursor=" + page.get("next").asString() : null;
        }
        return ids;
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }

    private static String[] ids(UUID... ids) {
        return Stream.of(ids).map(UUID::toString).toArray(String[]::new);
    }

    private UUID expired() {
        return expiredOf("LAO");
    }

    /** A need that was published when its period had not ended yet. */
    private UUID expiredOf(String state) {
        var terms = new NeedTerms(
                new StateCode(state),
                "Clearance in the year before",
                Obligation.CLEARANCE,
                Assistance.EQUIPMENT,
                Quantity.of("4", Unit.ITEM),
                null,
                null,
                new Period(TODAY.minusYears(1), TODAY.minusDays(1)),
                List.of(Channel.GOVERNMENT),
                3,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                TODAY.minusYears(2),
                Visibility.PUBLIC);
        var need = new Need(Ids.next(), 1, terms, TODAY.minusYears(1), false, List.of());
        assertThat(needs.add(need)).isTrue();
        return need.id();
    }

    private List<NeedEvent> eventsOf(UUID id) {
        return topics.events(Topics.NEEDS).stream()
                .filter(event -> event.id().equals(id))
                .toList();
    }

    private static <T> List<T> together(int times, Callable<T> call) throws Exception {
        var threads = Executors.newFixedThreadPool(times);
        try {
            var results = new ArrayList<T>();
            for (var result : threads.invokeAll(Collections.nCopies(times, call))) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static NeedSelection all() {
        return new NeedSelection(null, null, null, TODAY, null);
    }
}
