package org.vientiane.offers.offer.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vientiane.contracts.testing.CommitmentBuilder.aCommitment;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.data.mongodb.core.MongoOperations;
import org.vientiane.contracts.EventJson;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.commitment.CommitmentEvent;
import org.vientiane.contracts.offer.OfferEvent;
import org.vientiane.contracts.testing.CommitmentBuilder;
import org.vientiane.contracts.testing.EventSchemas;
import org.vientiane.offers.RunningService;
import org.vientiane.offers.offer.Offer;
import tools.jackson.databind.node.ObjectNode;

/** What an offer learns from the topic of commitments. */
@ExtendWith(OutputCaptureExtension.class)
class CommitmentConsumerIT extends RunningService {

    private static final String READ_BACK = "offersReadBack-in-0";

    @Autowired
    private MongoOperations store;

    @Autowired
    private BindingsLifecycleController bindings;

    @Test
    void the_offer_shows_what_is_promised_and_what_remains_until_it_is_exhausted() {
        var offer = registered();
        var commitment = Ids.next();

        send(aCommitment()
                .version(commitment, 1)
                .fromOffer(offer)
                .taking("4000000", "EUR")
                .counting("5200000", "USD"));

        await().untilAsserted(
                        () -> shows(
                                offer,
                                """
                {"committed": {"amount": "4000000.00", "unit": "EUR"},
                 "remaining": {"amount": "12000000.00", "unit": "EUR"}, "status": "OPEN", "version": 2}
                """));
        isNotOvercommitted(offer);

        send(aCommitment().fromOffer(offer).of("12000000", "EUR"));

        await().untilAsserted(
                        () -> shows(
                                offer,
                                """
                {"committed": {"amount": "16000000.00", "unit": "EUR"},
                 "remaining": {"amount": "0.00", "unit": "EUR"}, "status": "EXHAUSTED", "version": 3}
                """));
        isNotOvercommitted(offer);

        send(aCommitment().version(commitment, 2).fromOffer(offer).of("1000000", "EUR"));

        await().untilAsserted(
                        () -> shows(
                                offer,
                                """
                {"committed": {"amount": "13000000.00", "unit": "EUR"},
                 "remaining": {"amount": "3000000.00", "unit": "EUR"}, "status": "OPEN", "version": 4}
                """));
    }

    @Test
    void what_comes_twice_or_out_of_order_changes_nothing() {
        var offer = registered();
        var commitment = Ids.next();
        var first = aCommitment()
                .version(commitment, 1)
                .fromOffer(offer)
                .of("4000000", "EUR")
                .event();
        var second = aCommitment()
                .version(commitment, 2)
                .fromOffer(offer)
                .of("3000000", "EUR")
                .event();
        var last = aCommitment()
                .version(commitment, 3)
                .fromOffer(offer)
                .of("2000000", "EUR")
                .event();

        topics.send(Topics.COMMITMENTS, second, first, second, first, last);

        await().untilAsserted(
                        () -> assertThat(offers.find(offer)).map(Offer::version).contains(3L));
        shows(offer, "{\"committed\": {\"amount\": \"2000000.00\"}, \"remaining\": {\"amount\": \"14000000.00\"}}");
    }

    @Test
    void commitments_that_arrive_together_all_count() {
        var offer = registered();
        var commitments = IntStream.range(0, 40)
                .mapToObj(i -> aCommitment().fromOffer(offer).of("1000", "EUR").event())
                .toArray(CommitmentEvent[]::new);

        topics.send(Topics.COMMITMENTS, commitments);

        await().untilAsserted(
                        () -> assertThat(offers.find(offer)).map(Offer::version).contains(41L));
        shows(offer, "{\"committed\": {\"amount\": \"40000.00\"}}");
    }

    @Test
    void the_event_of_the_offer_tells_what_it_knows_so_that_it_comes_back_whole() {
        var offer = registered();
        var commitment = Ids.next();
        send(aCommitment().version(commitment, 1).fromOffer(offer).of("4000000", "EUR"));
        await().untilAsserted(() ->
                assertThat(eventsOf(offer)).extracting(OfferEvent::version).contains(2L));
        var records = topics.records("offers").stream()
                .filter(sent -> sent.key().equals(offer.toString()))
                .toList();
        assertThat(EventSchemas.faults(
                        Topics.OFFERS, records.get(records.size() - 1).value()))
                .isEmpty();
        var before = offers.find(offer).orElseThrow();

        store.getCollection("offers").deleteOne(new Document("_id", offer));
        topics.send(Topics.OFFERS, eventsOf(offer).get(1));

        await().untilAsserted(() ->
                assertThat(offers.find(offer)).map(Offer::commitments).contains(before.commitments()));
        send(aCommitment().version(commitment, 1).fromOffer(offer).of("4000000", "EUR"));
        send(aCommitment().fromOffer(offer).of("1", "EUR"));
        await().untilAsserted(() -> shows(offer, "{\"committed\": {\"amount\": \"4000001.00\"}}"));
    }

    @Test
    void an_offer_of_which_the_store_has_lost_a_version_is_healed_before_it_learns_of_a_commitment(CapturedOutput log) {
        var offer = registered();
        var backup = offers.find(offer).orElseThrow();
        deu.put("/offers/" + offer, "\"1\"", AN_OFFER.with("title", "\"Anew\""))
                .expectStatus()
                .isOk();
        await().untilAsserted(() ->
                assertThat(eventsOf(offer)).extracting(OfferEvent::version).contains(2L));
        bindings.stop(READ_BACK);
        store.getCollection("offers").deleteOne(new Document("_id", offer));
        assertThat(offers.add(backup)).isTrue();

        send(aCommitment().fromOffer(offer).of("5000", "EUR"));
        await().until(() -> log.getOut().contains("of " + offer + " in offers the store has version 1, the topic 2"));
        bindings.start(READ_BACK);
        topics.send(Topics.OFFERS, eventsOf(offer).get(1));

        await().untilAsserted(() -> shows(offer, "{\"title\": \"Anew\", \"committed\": {\"amount\": \"5000.00\"}}"));
    }

    @Test
    void an_event_that_has_only_what_its_schema_requires_and_a_field_that_nobody_knows_yet_is_taken_in() {
        var offer = registered();
        var event = aCommitment().fromOffer(offer).of("5000", "EUR").event();
        var json = (ObjectNode) EventJson.mapper().readTree(EventJson.mapper().writeValueAsBytes(event));
        json.remove("handled");
        json.put("colour", "red");
        var bytes = json.toString().getBytes(UTF_8);
        assertThat(EventSchemas.faults(Topics.COMMITMENTS, bytes)).isEmpty();

        topics.send("commitments", event.id().toString(), bytes);

        await().untilAsserted(() -> shows(offer, "{\"committed\": {\"amount\": \"5000.00\"}}"));
    }

    @Test
    void an_agreement_that_crossed_a_lowering_stands_and_shows_by_how_much() {
        var offer = registered();
        deu.put("/offers/" + offer, "\"1\"", AN_OFFER.without("maximumPerNeed").with("capacity.amount", "\"3000000\""))
                .expectStatus()
                .isOk();

        send(aCommitment().fromOffer(offer).of("4000000", "EUR"));

        await().untilAsserted(
                        () -> shows(
                                offer,
                                """
                {"committed": {"amount": "4000000.00", "unit": "EUR"}, "remaining": {"amount": "0.00", "unit": "EUR"},
                 "overcommitted": {"amount": "1000000.00", "unit": "EUR"}, "status": "EXHAUSTED", "version": 3}
                """));
    }

    private void shows(UUID offer, String expected) {
        deu.get("/offers/" + offer).expectStatus().isOk().expectBody().json(expected);
    }

    private void isNotOvercommitted(UUID offer) {
        deu.get("/offers/" + offer).expectBody().jsonPath("$.overcommitted").doesNotHaveJsonPath();
    }

    private void send(CommitmentBuilder commitment) {
        var event = commitment.event();
        assertThat(EventSchemas.faults(Topics.COMMITMENTS, EventJson.mapper().writeValueAsBytes(event)))
                .isEmpty();
        topics.send(Topics.COMMITMENTS, event);
    }

    private List<OfferEvent> eventsOf(UUID id) {
        return topics.events(Topics.OFFERS).stream()
                .filter(event -> event.id().equals(id))
                .toList();
    }
}
