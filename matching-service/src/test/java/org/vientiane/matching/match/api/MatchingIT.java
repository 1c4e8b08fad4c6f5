package org.vientiane.matching.match.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.match.MatchStatus;
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.contracts.offer.OfferEvent;
import org.vientiane.contracts.testing.EventSchemas;
import org.vientiane.http.Role;
import org.vientiane.http.testing.Tokens;
import org.vientiane.messaging.testing.TestTopics;
import org.vientiane.messaging.testing.WithServers;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Evidence;
import org.vientiane.vocabulary.EvidenceKind;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.OfferTerms;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Programme;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Recipients;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Unit;
import org.vientiane.vocabulary.Visibility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vientiane.day=2026-11-24")
@WithServers
class MatchingIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String COORDINATOR = Tokens.bearer("coordinator", Role.COORDINATOR);
    private static final String LAO = Tokens.bearer("LAO", Role.AFFECTED_STATE, Role.PROVIDER);
    private static final String DEU = Tokens.bearer("DEU", Role.AFFECTED_STATE, Role.PROVIDER);
    private static final String NOR = Tokens.bearer("NOR", Role.AFFECTED_STATE, Role.PROVIDER);

    @LocalServerPort
    private int port;

    @Autowired
    private TestTopics topics;

    @Autowired
    private JsonMapper json;

    @DynamicPropertySource
    static void trustTheTokens(DynamicPropertyRegistry settings) {
        settings.add("spring.security.oauth2.resourceserver.jwt.public-key-location", Tokens::publicKeyLocation);
    }

    @Test
    void a_need_and_an_offer_become_a_proposal_with_reasons_that_add_up() {
        var offer = offer("DEU");
        var need = need();
        topics.send(Topics.OFFERS, offer);
        topics.send(Topics.NEEDS, need);

        var match = awaitMatch(need.id(), offer.id());

        assertThat(match.path("score").asString()).isEqualTo("73.33");
        assertThat(match.path("quantity").path("amount").asString()).isEqualTo("846154.24");
        assertThat(match.path("rates").toString()).isEqualTo("{\"EUR\":\"1.3\",\"USD\":\"1\"}");
        assertThat(match.path("answerDueOn").asString()).isEqualTo("2027-01-23");
        assertThat(match.path("checks")).hasSize(8).allMatch(check -> check.path("passed")
                .asBoolean());
        assertThat(match.path("reasons")).hasSize(10);
        assertThat(points(match)).isEqualByComparingTo("73.33");
        assertThat(match.path("transitions").get(0).path("text").asString()).isEqualTo("Proposed with 73.33 points.");
        assertThat(topics.events(Topics.MATCHES))
                .filteredOn(event -> event.needId().equals(need.id()))
                .last()
                .satisfies(event -> assertThat(event.status()).isEqualTo(MatchStatus.PROPOSED));
        assertThat(topics.records("matches"))
                .allSatisfy(record -> assertThat(EventSchemas.faults(Topics.MATCHES, record.value()))
                        .isEmpty());
    }

    @Test
    void what_its_provider_withdraws_is_proposed_no_longer() {
        var offer = offer("DEU");
        var need = need();
        topics.send(Topics.NEEDS, need);
        topics.send(Topics.OFFERS, offer);
        awaitMatch(need.id(), offer.id());

        topics.send(
                Topics.OFFERS,
                new OfferEvent(
                        offer.id(),
                        2,
                        offer.terms(),
                        offer.registeredOn(),
                        true,
                        offer.commitments(),
                        offer.announcements(),
                        offer.origin(),
                        offer.handled()));

        await().atMost(SOON).untilAsserted(() -> assertThat(matches(COORDINATOR, "/matches?offer=" + offer.id()))
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.path("status").asString()).isEqualTo("WITHDRAWN");
                    assertThat(match.path("transitions").get(1).path("text").asString())
                            .isEqualTo("The provider has withdrawn the offer.");
                }));
    }

    @Test
    void a_match_is_read_by_its_two_parties_and_coordinators_and_by_nobody_else() {
        var offer = offer("DEU");
        var need = need();
        topics.send(Topics.OFFERS, offer);
        topics.send(Topics.NEEDS, need);
        var path = "/matches/" + awaitMatch(need.id(), offer.id()).path("id").asString();

        get(LAO, path).expectStatus().isOk().expectHeader().valueEquals(HttpHeaders.ETAG, "\"1\"");
        assertThat(read(DEU, path).has("demand")).isTrue();
        assertThat(read(LAO, path).has("demand")).isFalse();
        get(NOR, path).expectStatus().isEqualTo(404);
        get("", path).expectStatus().isEqualTo(401);
        assertThat(matches(NOR, "/matches?need=" + need.id())).isEmpty();
    }

    @Test
    void an_explanation_names_what_stands_in_the_way_and_keeps_the_limits_to_those_who_may_know() {
        var offer = offer("NOR", Quantity.of("2000000", new Unit("EUR")));
        var need = need();
        topics.send(Topics.OFFERS, offer);
        topics.send(Topics.NEEDS, need);

        var path = "/explanations/needs/" + need.id();
        await().atMost(SOON).untilAsserted(() -> assertThat(nearest(COORDINATOR, path, offer.id()))
                .contains("less than the offer’s minimum for one need, 2,000,000\u00a0EUR"));
        assertThat(nearest(LAO, path, offer.id()))
                .contains("too small for this offer")
                .doesNotContain("2,000,000");
        get(NOR, path).expectStatus().isEqualTo(403);
        assertThat(read(COORDINATOR, path).path("excluded")).hasSize(8);
    }

    @Test
    void a_provider_learns_nothing_of_access_to_a_need_that_it_has_no_match_with() {
        var offer = offer("DEU");
        var need = needWhereNonStateActorsOperate();
        topics.send(Topics.OFFERS, offer);
        topics.send(Topics.NEEDS, need);
        var reckoning = "/reckonings?need=" + need.id() + "&offer=" + offer.id();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(read(COORDINATOR, reckoning).path("checks"))
                        .anyMatch(check -> check.path("rule").asString().equals("ACCESS_POSSIBLE")
                                && !check.path("passed").asBoolean()));
        get(DEU, reckoning).expectStatus().isEqualTo(404);
        get(LAO, reckoning).expectStatus().isEqualTo(200);
        assertThat(read(DEU, "/explanations/offers/" + offer.id())
                        .path("excluded")
                        .path("ACCESS_POSSIBLE")
                        .asInt())
                .isZero();
        assertThat(read(COORDINATOR, "/explanations/offers/" + offer.id())
                        .path("excluded")
                        .path("ACCESS_POSSIBLE")
                        .asInt())
                .isPositive();
    }

    @Test
    void the_policy_in_force_can_be_read() {
        var policy = read(LAO, "/policies/vientiane-1");

        assertThat(policy.path("proposalsPerNeed").asInt()).isEqualTo(5);
        assertThat(policy.path("weights").path("COVERAGE").asInt()).isEqualTo(20);
        assertThat(policy.path("usdPerUnit").path("EUR").asString()).isEqualTo("1.3");
        assertThat(read(LAO, "/policies").path("items")).hasSize(1);
        get(LAO, "/policies/none").expectStatus().isNotFound();
    }

    private JsonNode awaitMatch(UUID need, UUID offer) {
        await().atMost(SOON).until(() -> !matches(COORDINATOR, "/matches?need=" + need + "&offer=" + offer)
                .isEmpty());
        return matches(COORDINATOR, "/matches?need=" + need + "&offer=" + offer).get(0);
    }

    private List<JsonNode> matches(String token, String path) {
        return StreamSupport.stream(read(token, path).path("items").spliterator(), false)
                .toList();
    }

    private JsonNode read(String token, String path) {
        var body = get(token, path)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return json.readTree(Objects.requireNonNull(body));
    }

    private ResponseSpec get(String token, String path) {
        return RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange();
    }

    private String nearest(String token, String path, UUID offer) {
        return StreamSupport.stream(read(token, path).path("nearest").spliterator(), false)
                .filter(miss -> miss.path("offer").asString().equals(offer.toString()))
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    private static BigDecimal points(JsonNode match) {
        return StreamSupport.stream(match.path("reasons").spliterator(), false)
                .map(reason -> new BigDecimal(reason.path("points").asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static NeedEvent need() {
        return needEvent(false);
    }

    private static NeedEvent needWhereNonStateActorsOperate() {
        return needEvent(true);
    }

    private static NeedEvent needEvent(boolean nonStateActorArea) {
        var terms = new NeedTerms(
                new StateCode("LAO"),
                "Clearance along the new school road in Nonghet",
                Obligation.CLEARANCE,
                Assistance.FUNDING,
                Quantity.of("1200000.50", new Unit("USD")),
                Quantity.of("100000", new Unit("USD")),
                null,
                new Period(LocalDate.of(2027, 2, 1), LocalDate.of(2029, 1, 31)),
                List.of(Channel.GOVERNMENT, Channel.UNITED_NATIONS),
                2,
                "Safe Path Forward II",
                new Programme("UXO Lao", Channel.GOVERNMENT),
                nonStateActorArea,
                null,
                new Evidence(EvidenceKind.TECHNICAL_SURVEY, "TS-2025-118", LocalDate.of(2025, 6, 30)),
                null,
                null,
                LocalDate.of(2026, 5, 8),
                Visibility.PUBLIC);
        return new NeedEvent(Ids.next(), 1, terms, DAY, false, List.of(), List.of());
    }

    private static OfferEvent offer(String provider) {
        return offer(provider, Quantity.of("200000", new Unit("EUR")));
    }

    private static OfferEvent offer(String provider, Quantity minimum) {
        var eur = new Unit("EUR");
        var terms = new OfferTerms(
                new PartyCode(provider),
                "Humanitarian mine action",
                List.of(Obligation.CLEARANCE, Obligation.VICTIM_ASSISTANCE),
                Assistance.FUNDING,
                Quantity.of("16000000", eur),
                new Period(DAY, LocalDate.of(2028, 11, 23)),
                List.of(Channel.CIVIL_SOCIETY, Channel.UNITED_NATIONS, Channel.INTERNATIONAL_ORGANISATION),
                minimum,
                Quantity.of("4000000", eur),
                Recipients.ANY,
                false,
                false,
                List.of(Obligation.CLEARANCE),
                Visibility.PUBLIC);
        return new OfferEvent(Ids.next(), 1, terms, DAY, false, List.of(), List.of(), null, List.of());
    }
}
