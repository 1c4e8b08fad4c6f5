package org.vientiane.matching.match.api;

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
import org.vientiane.matching.market.Need;
import org.vientiane.matching.market.Offer;
import org.vientiane.matching.testing.NeedBuilder;
import org.vientiane.matching.testing.OfferBuilder;
import org.vientiane.messaging.testing.TestTopics;
import org.vientiane.messaging.testing.WithServers;
import tools.jackson.databind.JsonNode;

/** Both sides answer a match over HTTP. Each test has a state of its own, for which alone its offers are. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vientiane.day=2026-11-24")
@WithServers
class AnsweringIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

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
    void two_yes_to_the_same_amount_agree() {
        var state = state("AFG");
        var match = propose("AFG");

        var answered = read(provider.post(match + "/answers", interested("400000")));
        assertThat(answered.path("status").asString()).isEqualTo("ANSWERED");
        assertThat(answered.path("answers").path("provider").path("amount").asString())
                .isEqualTo("400000.00");

        var agreed = read(state.post(match + "/answers", accepted()));
        assertThat(agreed.path("status").asString()).isEqualTo("AGREED");
        assertThat(agreed.path("transitions")
                        .valueStream()
                        .map(step -> step.path("by").asString() + " "
                                + step.path("what").asString()))
                .containsExactly("exchange PROPOSED", "NOR ANSWERED", "AFG ANSWERED", "AFG AGREED");
        await().atMost(SOON).untilAsserted(() -> assertThat(topics.events(Topics.COMMITMENTS))
                .filteredOn(event -> match.endsWith(event.matchId().toString()))
                .singleElement()
                .satisfies(event -> assertThat(event.inNeedUnit().amount()).isEqualByComparingTo("400000")));
        assertThat(topics.records("commitments"))
                .allSatisfy(record -> assertThat(EventSchemas.faults(Topics.COMMITMENTS, record.value()))
                        .isEmpty());
        assertThat(topics.records("matches"))
                .allSatisfy(record -> assertThat(EventSchemas.faults(Topics.MATCHES, record.value()))
                        .isEmpty());
        problem(state.post(match + "/answers", accepted()), 409, "agreed");
    }

    @Test
    void the_same_request_twice_is_one_answer() {
        var match = propose("ALB");

        var once = read(provider.post(match + "/answers", interested("400000"), "once"));
        var twice = read(provider.post(match + "/answers", interested("400000"), "once"));

        assertThat(twice).isEqualTo(once);
        provider.post(match + "/answers", interested("500000"), "once")
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void who_has_no_side_does_not_answer_and_no_side_says_the_other_sides_yes() {
        var match = propose("BIH");

        problem(coordinator.post(match + "/answers", accepted()), 403, "answered by its provider");
        Party.of(port, "SWE", Role.PROVIDER)
                .post(match + "/answers", interested("400000"))
                .expectStatus()
                .isNotFound();
        problem(provider.post(match + "/answers", accepted()), 403, "ACCEPTED is the state");
        problem(state("BIH").post(match + "/answers", interested("400000")), 403, "INTERESTED is the provider");
        problem(
                Party.of(port, "NOR", Role.AFFECTED_STATE).post(match + "/answers", interested("400000")),
                403,
                "provider");
    }

    @Test
    void every_field_that_is_wrong_is_named_with_what_would_be_right() {
        var match = propose("TCD");

        assertThat(faults(provider.post(
                        match + "/answers", new JsonBody("{\"answer\": \"MAYBE\", \"colour\": \"red\"}"))))
                .containsEntry("answer", "one of INTERESTED, ACCEPTED, CONSIDERING, DECLINED")
                .containsEntry("colour", "no such field");
        assertThat(faults(provider.post(match + "/answers", interested("0"))))
                .containsEntry("amount", "an amount above 0 such as 1250000.50");
        assertThat(faults(provider.post(match + "/answers", interested("1.234"))))
                .containsEntry("amount", "an amount above 0 with at most 2 decimals");
        assertThat(faults(provider.post(match + "/answers", interested("1000000.01"))))
                .containsEntry("amount", "an amount from 100000.00 to 1000000.00 USD");
        assertThat(faults(state("TCD")
                        .post(match + "/answers", new JsonBody("{\"answer\": \"ACCEPTED\", \"amount\": \"5\"}"))))
                .containsEntry("amount", "another amount");
        assertThat(faults(provider.post(match + "/answers", considering("2026-11-23"))))
                .containsEntry("until", "a day from 2026-11-24 to 2027-02-22");
        assertThat(faults(provider.post(match + "/answers", considering("2027-02-23"))))
                .containsKey("until");
        assertThat(faults(provider.post(match + "/answers", new JsonBody("{\"answer\": \"DECLINED\"}"))))
                .containsEntry("reason", "required");
        assertThat(read(coordinator.get(match)).path("version").asInt()).isEqualTo(1);
    }

    @Test
    void a_coordinator_proposes_an_open_pair_by_hand_and_is_told_which_rule_another_fails() {
        var match = propose("HRV");
        var pair = read(coordinator.get(match));
        read(provider.post(match + "/answers", new JsonBody("{\"answer\": \"DECLINED\", \"reason\": \"REGION\"}")));

        problem(
                coordinator.post(
                        "/matches",
                        pair(
                                pair.path("needId").asString(),
                                pair.path("offerId").asString())),
                409,
                "closed");
        var foreign = offer("NOR", anOffer("SLE"));
        await().atMost(SOON).untilAsserted(() -> coordinator
                .get("/explanations/offers/" + foreign.id())
                .expectStatus()
                .isOk());
        var refused = problem(
                coordinator.post(
                        "/matches",
                        pair(pair.path("needId").asString(), foreign.id().toString())),
                409,
                "rule");
        assertThat(refused.path("checks").get(0).path("rule").asString()).isEqualTo("RECIPIENT_ELIGIBLE");
        provider.post(
                        "/matches",
                        pair(pair.path("needId").asString(), foreign.id().toString()))
                .expectStatus()
                .isForbidden();
        assertThat(faults(coordinator.post(
                        "/matches",
                        pair(UUID.randomUUID().toString(), foreign.id().toString()))))
                .containsKey("needId");
    }

    @Test
    void what_waits_for_an_answer_is_listed_for_coordinators_and_how_parties_respond_for_themselves() {
        var match = propose("IRQ");
        var need = read(coordinator.get(match)).path("needId").asString();
        assertThat(unanswered(need)).singleElement().satisfies(request -> {
            assertThat(request.path("place").asString()).isEqualTo("BEING_MATCHED");
            assertThat(request.path("asked").get(0).asString()).isEqualTo("NOR");
        });

        read(provider.post(match + "/answers", new JsonBody("{\"answer\": \"DECLINED\", \"reason\": \"POLICY\"}")));

        await().atMost(SOON).untilAsserted(() -> assertThat(unanswered(need))
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.path("place").asString()).isEqualTo("NOBODY_LEFT");
                    assertThat(request.path("declined").get(0).path("reason").asString())
                            .isEqualTo("POLICY");
                }));
        assertThat(read(coordinator.get("/explanations/needs/" + need))
                        .path("place")
                        .asString())
                .isEqualTo("NOBODY_LEFT");
        provider.get("/unanswered-requests").expectStatus().isForbidden();
        assertThat(read(provider.get("/response-records/NOR")).path("answered").asInt())
                .isPositive();
        provider.get("/response-records/IRQ").expectStatus().isNotFound();
    }

    private List<JsonNode> unanswered(String need) {
        return read(coordinator.get("/unanswered-requests?limit=200"))
                .path("items")
                .valueStream()
                .filter(request -> request.path("need").asString().equals(need))
                .toList();
    }

    /** The path of a match between a need of this state and an offer that is for this state alone. */
    private String propose(String iso3) {
        var offer = offer("NOR", anOffer(iso3));
        var need = need(iso3);
        topics.send(
                Topics.NEEDS,
                new NeedEvent(need.id(), 1, need.terms(), need.confirmedOn(), false, List.of(), List.of()));
        var query = "/matches?need=" + need.id() + "&offer=" + offer.id();
        await().atMost(SOON)
                .until(() -> !read(coordinator.get(query)).path("items").isEmpty());
        return "/matches/"
                + read(coordinator.get(query)).path("items").get(0).path("id").asString();
    }

    private Offer offer(String party, OfferBuilder builder) {
        var built = builder.by(party).build();
        var offer = Offer.written(Ids.next(), 1, built.terms(), false);
        topics.send(
                Topics.OFFERS,
                new OfferEvent(offer.id(), 1, offer.terms(), DAY, false, List.of(), List.of(), null, List.of()));
        return offer;
    }

    private static OfferBuilder anOffer(String iso3) {
        return OfferBuilder.anOffer().forStates(iso3).withMinimumPerNeed("100000");
    }

    private static Need need(String iso3) {
        var built = NeedBuilder.aNeed().ofState(iso3).build();
        return Need.written(Ids.next(), 1, built.terms(), built.confirmedOn(), false);
    }

    private Party state(String iso3) {
        return Party.of(port, iso3, Role.AFFECTED_STATE, Role.PROVIDER);
    }

    private static JsonBody interested(String amount) {
        return new JsonBody("{\"answer\": \"INTERESTED\", \"amount\": \"%s\"}".formatted(amount));
    }

    private static JsonBody accepted() {
        return new JsonBody("{\"answer\": \"ACCEPTED\"}");
    }

    private static JsonBody considering(String until) {
        return new JsonBody("{\"answer\": \"CONSIDERING\", \"until\": \"%s\"}".formatted(until));
    }

    private static JsonBody pair(String need, String offer) {
        return new JsonBody("{\"needId\": \"%s\", \"offerId\": \"%s\"}".formatted(need, offer));
    }

    private static JsonNode read(ResponseSpec answer) {
        return body(answer.expectStatus().isOk());
    }

    private static JsonNode problem(ResponseSpec refused, int status, String saying) {
        var problem = body(refused.expectStatus().isEqualTo(status));
        assertThat(problem.path("detail").asString()).contains(saying);
        return problem;
    }

    private static JsonNode body(ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectBody(JsonNode.class).returnResult().getResponseBody());
    }
}
