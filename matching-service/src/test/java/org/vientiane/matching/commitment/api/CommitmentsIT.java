package org.vientiane.matching.commitment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vientiane.http.testing.Party.faults;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.contracts.offer.OfferEvent;
import org.vientiane.contracts.testing.EventSchemas;
import org.vientiane.http.Role;
import org.vientiane.http.testing.JsonBody;
import org.vientiane.http.testing.Party;
import org.vientiane.http.testing.Tokens;
import org.vientiane.matching.testing.NeedBuilder;
import org.vientiane.matching.testing.OfferBuilder;
import org.vientiane.messaging.testing.TestTopics;
import org.vientiane.messaging.testing.WithServers;
import tools.jackson.databind.JsonNode;

/** Both sides follow a commitment over HTTP. Each test has a state of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vientiane.day=2026-11-24")
@WithServers
class CommitmentsIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final JsonBody INSTRUMENT = new JsonBody(
            "{\"kind\": \"Grant agreement\", \"reference\": \"GA-7\", \"signedOn\": \"2026-11-20\", \"signatory\": \"The Director\"}");

    @LocalServerPort
    private int port;

    @Autowired
    private TestTopics topics;

    private Party coordinator;
    private Party provider;

    @DynamicPropertySource
    static void trustTheTokens(DynamicPropertyRegistry settings) {
        settings.add("spring.security.oauth2.resourceserver.jwt.public-key-location", Tokens::publicKeyLocation);
    }

    @BeforeEach
    void give_tokens() {
        coordinator = Party.coordinator(port);
        provider = Party.of(port, "NOR", Role.AFFECTED_STATE, Role.PROVIDER);
    }

    @Test
    void a_commitment_goes_from_its_instrument_to_its_receipt() {
        var state = state("AFG");
        var path = agree("AFG", "400000");
        var agreed = read(provider.get(path));
        assertThat(agreed.path("quantity").toString()).isEqualTo("{\"amount\":\"400000.00\",\"unit\":\"USD\"}");
        assertThat(agreed.path("tranches").get(0).path("due").asString()).isEqualTo("2027-12-31");

        assertThat(read(provider.put(path + "/instrument", "\"1\"", INSTRUMENT))
                        .path("status")
                        .asString())
                .isEqualTo("SIGNED");
        read(provider.put(path + "/tranches", "\"2\"", tranches("2027-03-01", "100000", "2027-09-01", "300000")));
        var delivered = body(provider.post(path + "/deliveries", delivery("100000"), "first")
                .expectStatus()
                .isCreated()
                .expectHeader()
                .location(path));
        assertThat(body(provider.post(path + "/deliveries", delivery("100000"), "first")
                                .expectStatus()
                                .isCreated())
                        .path("deliveries"))
                .hasSize(1);
        var id = delivered.path("deliveries").get(0).path("id").asString();
        var disputed =
                body(state.post(path + "/receipts", dispute(id)).expectStatus().isCreated());
        assertThat(disputed.path("status").asString()).isEqualTo("DISPUTED");
        var received =
                body(state.post(path + "/receipts", receipt(id)).expectStatus().isCreated());
        assertThat(received.path("status").asString()).isEqualTo("DELIVERING");
        assertThat(received.path("received").path("amount").asString()).isEqualTo("100000.00");

        var revised = read(state.put(
                path + "/quantity",
                "\"" + received.path("version").asInt() + "\"",
                new JsonBody("{\"amount\": \"100000\", \"reason\": \"The rest is not needed\"}")));
        assertThat(revised.path("status").asString()).isEqualTo("FULFILLED");
        problem(provider.post(path + "/cancellation", reason()), 409, "received");
        assertThat(topics.records("commitments"))
                .allSatisfy(record -> assertThat(EventSchemas.faults(Topics.COMMITMENTS, record.value()))
                        .isEmpty());
    }

    @Test
    void each_step_belongs_to_one_side_and_has_its_order() {
        var state = state("ALB");
        var path = agree("ALB", "400000");

        state.put(path + "/instrument", "\"1\"", INSTRUMENT).expectStatus().isForbidden();
        coordinator
                .put(path + "/instrument", "\"1\"", INSTRUMENT)
                .expectStatus()
                .isForbidden();
        Party.of(port, "SWE", Role.PROVIDER).get(path).expectStatus().isNotFound();
        provider.put(path + "/instrument", null, INSTRUMENT).expectStatus().isEqualTo(428);
        provider.put(path + "/instrument", "\"9\"", INSTRUMENT).expectStatus().isEqualTo(412);
        problem(provider.post(path + "/deliveries", delivery("1")), 409, "not signed");
        read(provider.put(path + "/instrument", "\"1\"", INSTRUMENT));
        provider.post(path + "/receipts", receipt(UUID.randomUUID().toString()))
                .expectStatus()
                .isForbidden();
        state.post(path + "/deliveries", delivery("1")).expectStatus().isForbidden();
        assertThat(read(provider.post(path + "/cancellation", reason()))
                        .path("status")
                        .asString())
                .isEqualTo("CANCELLED");
        problem(provider.post(path + "/deliveries", delivery("1")), 409, "cancelled");
    }

    @Test
    void every_field_that_is_wrong_is_named_with_what_would_be_right() {
        var state = state("BIH");
        var path = agree("BIH", "400000");

        assertThat(faults(provider.put(path + "/instrument", "\"1\"", INSTRUMENT.with("signedOn", "\"2026-11-25\""))))
                .containsEntry("signedOn", "2026-11-24 or earlier");
        assertThat(faults(provider.put(
                        path + "/tranches", "\"1\"", tranches("2027-03-01", "100000", "2027-02-01", "200000"))))
                .containsEntry("tranches[1].due", "a day after 2027-03-01")
                .containsKey("tranches");
        assertThat(faults(provider.put(path + "/tranches", "\"1\"", new JsonBody("{\"tranches\": []}"))))
                .containsKey("tranches");
        read(provider.put(path + "/instrument", "\"1\"", INSTRUMENT));
        assertThat(faults(provider.post(path + "/deliveries", delivery("400000.01"))))
                .containsEntry("amount", "an amount of at most 400000.00 USD, which is still to be delivered");
        assertThat(faults(provider.post(
                        path + "/deliveries",
                        new JsonBody("{\"amount\": \"1.234\", \"deliveredOn\": \"2026-11-25\"}"))))
                .containsOnlyKeys("amount", "deliveredOn");
        assertThat(faults(
                        state.post(path + "/receipts", receipt(UUID.randomUUID().toString()))))
                .containsEntry("delivery", "the id of a delivery of this commitment");
        assertThat(faults(state.put(
                        path + "/quantity", "\"2\"", new JsonBody("{\"amount\": \"400001\", \"reason\": \"More\"}"))))
                .containsKey("amount");
        assertThat(faults(state.put(path + "/quantity", "\"2\"", new JsonBody("{}"))))
                .containsOnlyKeys("amount", "reason");
        assertThat(faults(state.post(path + "/cancellation", new JsonBody("{}"))))
                .containsEntry("reason", "required");
        assertThat(read(provider.get(path)).path("version").asInt()).isEqualTo(2);
    }

    @Test
    void what_is_delivered_in_full_or_has_ended_is_a_conflict_whatever_the_amount() {
        var state = state("CHL");
        var path = agree("CHL", "400000");
        read(provider.put(path + "/instrument", "\"1\"", INSTRUMENT));
        var delivered = body(provider.post(path + "/deliveries", delivery("400000"))
                .expectStatus()
                .isCreated());
        problem(provider.post(path + "/deliveries", delivery("1")), 409, "delivered");
        problem(provider.put(path + "/quantity", "\"3\"", revision("400000")), 409, "delivered");

        var id = delivered.path("deliveries").get(0).path("id").asString();
        var fulfilled =
                body(state.post(path + "/receipts", receipt(id)).expectStatus().isCreated());

        assertThat(fulfilled.path("status").asString()).isEqualTo("FULFILLED");
        problem(provider.post(path + "/deliveries", delivery("1")), 409, "received");
        problem(state.post(path + "/receipts", dispute(id)), 409, "received");
        problem(state.put(path + "/quantity", "\"4\"", revision("1")), 409, "received");
        problem(
                provider.put(path + "/tranches", "\"4\"", tranches("2027-03-01", "100000", "2027-09-01", "300000")),
                409,
                "received");
        problem(provider.put(path + "/instrument", "\"4\"", INSTRUMENT), 409, "received");
        assertThat(read(state.get(path)).path("version").asInt()).isEqualTo(4);
    }

    @Test
    void what_is_said_of_a_delivery_fits_the_delivery() {
        var state = state("CRI");
        var path = agree("CRI", "400000");
        read(provider.put(path + "/instrument", "\"1\"", INSTRUMENT));
        var delivered = body(provider.post(
                        path + "/deliveries",
                        delivery("100000").with("deliveredOn", "\"2026-11-20\"").with("reference", "\"D-1\""))
                .expectStatus()
                .isCreated());
        var id = delivered.path("deliveries").get(0).path("id").asString();

        assertThat(faults(state.post(path + "/receipts", receipt(id).with("amount", "\"100000.01\""))))
                .containsEntry("amount", "an amount of at most 100000.00 USD, which was delivered");
        assertThat(faults(state.post(path + "/receipts", receipt(id).with("receivedOn", "\"2026-11-19\""))))
                .containsEntry("receivedOn", "2026-11-20, the day of the delivery, or later");
        assertThat(faults(state.post(path + "/receipts", receipt(id).with("receivedOn", "\"2026-11-25\""))))
                .containsEntry("receivedOn", "2026-11-24 or earlier");
        assertThat(faults(state.post(path + "/receipts", receipt(id).with("reason", "\"Thanks\""))))
                .containsOnlyKeys("reason");
        assertThat(faults(state.post(
                        path + "/receipts", dispute(id).with("amount", "\"1\"").without("reason"))))
                .containsEntry("reason", "required")
                .containsKey("amount");
        assertThat(faults(state.post(path + "/receipts", new JsonBody("{}"))))
                .containsOnlyKeys("delivery", "confirmed");

        var part = body(state.post(path + "/receipts", receipt(id).with("amount", "\"60000\""))
                .expectStatus()
                .isCreated());
        assertThat(part.path("received").path("amount").asString()).isEqualTo("60000.00");
        assertThat(part.path("status").asString()).isEqualTo("DELIVERING");
        var rest =
                body(state.post(path + "/receipts", receipt(id)).expectStatus().isCreated());
        assertThat(rest.path("received").path("amount").asString()).isEqualTo("100000.00");
    }

    @Test
    void a_revision_names_the_amount_alone_or_with_its_unit() {
        var path = agree("DOM", "400000");

        assertThat(faults(provider.put(
                        path + "/quantity",
                        "\"1\"",
                        revision("1").with("quantity", "{\"amount\": \"1\", \"unit\": \"EUR\"}"))))
                .containsEntry("amount", "not beside quantity")
                .containsEntry("quantity.unit", "USD, the unit of the offer");
        var revised = read(
                provider.put(
                        path + "/quantity",
                        "\"1\"",
                        new JsonBody(
                                "{\"quantity\": {\"amount\": \"250000\", \"unit\": \"USD\"}, \"reason\": \"The budget was cut\"}")));

        assertThat(revised.path("quantity").path("amount").asString()).isEqualTo("250000.00");
        assertThat(revised.path("tranches").get(0).path("amount").asString()).isEqualTo("250000.00");
        assertThat(revised.path("transitions").get(1).path("by").asString()).isEqualTo("NOR");
        assertThat(read(provider.put(path + "/quantity", "\"2\"", revision("200000")))
                        .path("inNeedUnit")
                        .path("amount")
                        .asString())
                .isEqualTo("200000.00");
    }

    @Test
    void its_parties_and_coordinators_list_it_and_nobody_else() {
        var path = agree("HRV", "400000");
        var id = path.substring(path.lastIndexOf('/') + 1);

        assertThat(coordinator.idsOfAllPages("/commitments?state=HRV&status=AGREED&limit=1"))
                .containsExactly(id);
        assertThat(provider.ids("/commitments?provider=NOR&obligation=CLEARANCE&limit=200"))
                .contains(id);
        assertThat(state("HRV").ids("/commitments")).containsExactly(id);
        assertThat(Party.of(port, "SWE", Role.PROVIDER).ids("/commitments")).isEmpty();
        assertThat(faults(Party.of(port, "SWE", Role.PROVIDER).get("/commitments?cursor=bm9uZQ")))
                .containsOnlyKeys("cursor");
    }

    /** The path of a commitment of so many dollars to this state. */
    private String agree(String iso3, String dollars) {
        var offer = OfferBuilder.anOffer().forStates(iso3).build();
        var need = NeedBuilder.aNeed().ofState(iso3).build();
        var offerId = Ids.next();
        var needId = Ids.next();
        topics.send(
                Topics.OFFERS,
                new OfferEvent(offerId, 1, offer.terms(), DAY, false, List.of(), List.of(), null, List.of()));
        topics.send(
                Topics.NEEDS, new NeedEvent(needId, 1, need.terms(), need.confirmedOn(), false, List.of(), List.of()));
        var query = "/matches?need=" + needId + "&offer=" + offerId;
        await().atMost(SOON)
                .until(() -> !read(coordinator.get(query)).path("items").isEmpty());
        var match = "/matches/"
                + read(coordinator.get(query)).path("items").get(0).path("id").asString();
        read(provider.post(
                match + "/answers",
                new JsonBody("{\"answer\": \"INTERESTED\", \"amount\": \"%s\"}".formatted(dollars))));
        read(state(iso3).post(match + "/answers", new JsonBody("{\"answer\": \"ACCEPTED\"}")));
        return "/commitments/" + coordinator.ids("/commitments?state=" + iso3).get(0);
    }

    private Party state(String iso3) {
        return Party.of(port, iso3, Role.AFFECTED_STATE, Role.PROVIDER);
    }

    private static JsonBody tranches(String due, String dollars, String laterDue, String laterDollars) {
        return new JsonBody(
                "{\"tranches\": [{\"due\": \"%s\", \"amount\": \"%s\"}, {\"due\": \"%s\", \"amount\": \"%s\"}]}"
                        .formatted(due, dollars, laterDue, laterDollars));
    }

    private static JsonBody delivery(String dollars) {
        return new JsonBody("{\"amount\": \"%s\"}".formatted(dollars));
    }

    private static JsonBody receipt(String delivery) {
        return new JsonBody("{\"delivery\": \"%s\", \"confirmed\": true}".formatted(delivery));
    }

    private static JsonBody dispute(String delivery) {
        return new JsonBody("{\"delivery\": \"%s\", \"confirmed\": false, \"reason\": \"Nothing has arrived\"}"
                .formatted(delivery));
    }

    private static JsonBody revision(String dollars) {
        return new JsonBody("{\"amount\": \"%s\", \"reason\": \"The budget was cut\"}".formatted(dollars));
    }

    private static JsonBody reason() {
        return new JsonBody("{\"reason\": \"The road is closed\"}");
    }

    private static JsonNode read(ResponseSpec answer) {
        return body(answer.expectStatus().isOk());
    }

    private static void problem(ResponseSpec refused, int status, String saying) {
        assertThat(body(refused.expectStatus().isEqualTo(status)).path("detail").asString())
                .contains(saying);
    }

    private static JsonNode body(ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectBody(JsonNode.class).returnResult().getResponseBody());
    }
}
