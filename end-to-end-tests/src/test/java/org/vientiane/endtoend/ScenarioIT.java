package org.vientiane.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.endtoend.Eventually.eventually;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vientiane.endtoend.driver.Answer;
import org.vientiane.endtoend.driver.Client;
import org.vientiane.endtoend.driver.Exchange;
import org.vientiane.endtoend.plain.PlainExplanation;
import org.vientiane.endtoend.plain.PlainFocalPoints;
import org.vientiane.endtoend.plain.PlainMatching;
import org.vientiane.endtoend.plain.PlainPair;
import org.vientiane.endtoend.plain.PlainScenario;
import tools.jackson.databind.JsonNode;

/** What the exchange says of the scenario is what the plain computation gives: every set, score, quantity and count. */
@ExtendWith(SharedExchange.class)
class ScenarioIT {

    private final Exchange exchange;
    private final Client coordinator;
    private final PlainMatching plain;
    private Scenario scenario;

    ScenarioIT(Exchange exchange) {
        this.exchange = exchange;
        this.coordinator = exchange.as("coordinator");
        this.plain = PlainScenario.on(loadedOn());
        this.scenario = Scenario.readBy(coordinator);
    }

    /** The day on which the scenario was loaded; all its needs were confirmed then. */
    private LocalDate loadedOn() {
        return coordinator.get("/needs?limit=1").items().stream()
                .map(need -> LocalDate.parse(need.path("confirmedOn").asString()))
                .findFirst()
                .orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    }

    @BeforeEach
    void only_the_scenario_is_there() {
        eventually(() -> {
            scenario = Scenario.readBy(coordinator);
            assertThat(scenario.needs()).isEqualTo(33);
            assertThat(scenario.offers()).isEqualTo(30);
            var offer = scenario.offer("ITF", "Survey and storage equipment");
            var need = scenario.need("GNB", "Equipment for the second phase of stockpile destruction");
            assertThat(explanation("needs", need).path("evaluated").asInt()).isEqualTo(30);
            assertThat(explanation("offers", offer).path("evaluated").asInt()).isEqualTo(33);
        });
    }

    @Test
    void the_best_offers_are_proposed_to_each_need_with_their_quantities_and_reasons() {
        for (var need : plain.needs()) {
            var id = scenario.need(need.state(), need.title());
            var expected =
                    plain.explain(need).proposals().stream().map(this::match).toList();

            eventually(() -> assertThat(coordinator.all("/matches?status=PROPOSED&need=" + id))
                    .as(need.title())
                    .extracting(this::match)
                    .containsExactlyInAnyOrderElementsOf(expected));
        }
    }

    @Test
    void a_providers_matches_come_best_first() {
        var scores = coordinator.all("/matches?status=PROPOSED&sort=-score&provider=NOR").stream()
                .map(match -> new BigDecimal(match.path("score").asString()))
                .toList();

        assertThat(scores).isNotEmpty().isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void every_need_is_matched_or_explained() {
        for (var need : plain.needs()) {
            var id = scenario.need(need.state(), need.title());
            var expected = explained(plain.explain(need), pair -> pair.offer().provider(), pair -> pair.offer()
                    .title());

            eventually(() -> assertThat(explained(explanation("needs", id), "offer", "provider"))
                    .as(need.title())
                    .isEqualTo(expected));
        }
    }

    @Test
    void every_offer_is_explained_from_its_side() {
        for (var offer : plain.offers()) {
            var id = scenario.offer(offer.provider(), offer.title());
            var expected = explained(plain.explain(offer), pair -> pair.need().state(), pair -> pair.need()
                    .title());

            eventually(() -> assertThat(explained(explanation("offers", id), "need", "state"))
                    .as(offer.title())
                    .isEqualTo(expected));
        }
    }

    @Test
    void every_pair_is_reckoned_as_by_hand() {
        var needs = plain.needs();
        for (var need : needs) {
            for (var offer : plain.offers()) {
                var reckoning = coordinator
                        .get("/reckonings?need=%s&offer=%s"
                                .formatted(
                                        scenario.need(need.state(), need.title()),
                                        scenario.offer(offer.provider(), offer.title())))
                        .ok();

                assertThat(reckoned(reckoning)).isEqualTo(reckoned(plain.pair(need, offer)));
            }
        }
    }

    @Test
    void each_proposal_is_told_once_to_the_state_to_the_provider_and_to_the_coordinators_concerned() {
        var focalPoints = PlainFocalPoints.read();
        var expected = new TreeMap<String, List<String>>();
        plain.needs().stream()
                .flatMap(need -> plain.explain(need).proposals().stream())
                .forEach(pair -> expected.put(
                        name(pair),
                        focalPoints.toldOf(pair).stream()
                                .map(recipient -> recipient + " SENT")
                                .toList()));

        eventually(() -> assertThat(told()).isEqualTo(expected));

        var arrived = exchange.mails().stream()
                .collect(Collectors.groupingBy(mail -> mail.messageId(), Collectors.counting()));
        for (var message : coordinator.all("/messages?status=SENT")) {
            var id = coordinator
                    .get("/messages/" + message.path("id").asString())
                    .ok()
                    .path("headers")
                    .path("Message-ID")
                    .asString();
            assertThat(arrived).as(message.toString()).containsEntry(id, 1L);
        }
    }

    /** For each proposal who was written to, and that it was sent. */
    private Map<String, List<String>> told() {
        var told = new TreeMap<String, List<String>>();
        for (var match : coordinator.all("/matches?status=PROPOSED")) {
            var messages = coordinator.all("/messages?match=" + match.path("id").asString());
            told.put(
                    name(match),
                    messages.stream()
                            .map(message -> message.path("recipient").asString() + " "
                                    + message.path("status").asString())
                            .sorted()
                            .toList());
        }
        return told;
    }

    private JsonNode explanation(String kind, String id) {
        return coordinator.get("/explanations/" + kind + "/" + id).ok();
    }

    // Both sides as text, so that a difference can be read ------------------------------------------------------------

    private String match(PlainPair pair) {
        return "%s %s %s".formatted(name(pair), reckoned(pair), "PROPOSED");
    }

    private String match(JsonNode match) {
        return "%s %s %s"
                .formatted(name(match), reckoned(match), match.path("status").asString());
    }

    private static String name(PlainPair pair) {
        return Scenario.name(pair.need().state(), pair.need().title()) + " / "
                + Scenario.name(pair.offer().provider(), pair.offer().title());
    }

    private String name(JsonNode match) {
        return scenario.nameOf(match.path("needId").asString()) + " / "
                + scenario.nameOf(match.path("offerId").asString());
    }

    private static String reckoned(PlainPair pair) {
        var quantity = pair.quantity() == null
                ? "nothing"
                : pair.quantity().toPlainString() + " " + pair.offer().unit();
        return "%s %s %s blocked by %s".formatted(pair.score(), quantity, pair.points(), pair.blockedBy());
    }

    private static String reckoned(JsonNode reckoning) {
        var quantity = reckoning.has("quantity")
                ? reckoning.path("quantity").path("amount").asString() + " "
                        + reckoning.path("quantity").path("unit").asString()
                : "nothing";
        var points = Answer.rows(reckoning.path("reasons")).stream()
                .map(reason -> reason.path("criterion").asString() + "="
                        + reason.path("points").asString())
                .collect(Collectors.joining(", ", "{", "}"));
        var blockedBy = Answer.rows(reckoning.path("checks")).stream()
                .filter(check -> !check.path("passed").asBoolean())
                .map(check -> check.path("rule").asString())
                .toList();
        return "%s %s %s blocked by %s".formatted(reckoning.path("score").asString(), quantity, points, blockedBy);
    }

    private static List<String> explained(
            PlainExplanation explanation, Function<PlainPair, String> party, Function<PlainPair, String> title) {
        var lines = new ArrayList<String>();
        explanation.proposals().forEach(pair -> lines.add("proposed " + name(pair)));
        explanation
                .nearest()
                .forEach(pair -> lines.add("near %s: %s %s blocked by %s"
                        .formatted(party.apply(pair), title.apply(pair), pair.score(), pair.blockedBy())));
        lines.add("excluded " + explanation.excluded());
        lines.add("evaluated %d, eligible %d".formatted(explanation.evaluated(), explanation.eligible()));
        return lines;
    }

    private List<String> explained(JsonNode explanation, String other, String party) {
        var lines = new ArrayList<String>();
        for (var id : Answer.rows(explanation.path("proposals"))) {
            lines.add("proposed "
                    + name(coordinator.get("/matches/" + id.asString()).ok()));
        }
        for (var near : Answer.rows(explanation.path("nearest"))) {
            assertThat(scenario.nameOf(near.path(other).asString()))
                    .isEqualTo(Scenario.name(
                            near.path(party).asString(), near.path("title").asString()));
            lines.add("near %s: %s %s blocked by %s"
                    .formatted(
                            near.path(party).asString(),
                            near.path("title").asString(),
                            near.path("score").asString(),
                            Answer.rows(near.path("blockedBy")).stream()
                                    .map(rule -> rule.path("rule").asString())
                                    .toList()));
        }
        lines.add("excluded "
                + explanation.path("excluded").properties().stream()
                        .map(rule -> rule.getKey() + "=" + rule.getValue().asInt())
                        .collect(Collectors.joining(", ", "{", "}")));
        lines.add("evaluated %d, eligible %d"
                .formatted(
                        explanation.path("evaluated").asInt(),
                        explanation.path("eligible").asInt()));
        return lines;
    }
}
