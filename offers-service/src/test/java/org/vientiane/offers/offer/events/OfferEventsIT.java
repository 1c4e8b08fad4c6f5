package org.vientiane.offers.offer.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vientiane.http.testing.Party.idOf;

import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.offer.Announcement;
import org.vientiane.contracts.offer.Availability;
import org.vientiane.contracts.offer.OfferEvent;
import org.vientiane.contracts.testing.EventSchemas;
import org.vientiane.offers.RunningService;
import org.vientiane.offers.offer.Offer;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Unit;

/** What the readers of the topic learn of an offer, and what the service itself learns from it. */
class OfferEventsIT extends RunningService {

    @Autowired
    private MongoOperations store;

    @Test
    void the_topic_tells_of_an_offer_as_its_schema_says() {
        var id = registered();

        await().untilAsserted(() -> assertThat(recordsOf(id)).isNotEmpty());
        var record = recordsOf(id).get(0);
        assertThat(EventSchemas.faults(Topics.OFFERS, record.value())).isEmpty();
        assertThat(header(record, "ce_type")).isEqualTo("org.vientiane.offer.v1");
        assertThat(header(record, "ce_source")).isEqualTo("/offers-service");
        assertThat(header(record, "ce_subject")).isEqualTo(id.toString());
    }

    @Test
    void the_topic_comes_to_the_newest_version() {
        var id = registered();
        deu.put("/offers/" + id, "\"1\"", AN_OFFER.with("title", "\"Anew\""))
                .expectStatus()
                .isOk();
        deu.act("/offers/" + id + "/withdrawal").expectStatus().isOk();

        await().untilAsserted(() ->
                assertThat(eventsOf(id)).extracting(OfferEvent::version).contains(3L));
        assertThat(eventsOf(id)).last().satisfies(event -> {
            assertThat(event.withdrawn()).isTrue();
            assertThat(event.terms().title()).isEqualTo("Anew");
            assertThat(event.registeredOn()).isEqualTo(TODAY);
        });
    }

    @Test
    void the_topic_tells_which_states_are_to_hear_of_an_offer_and_what_remains() {
        var id = idOf(deu.post("/offers", AN_OFFER.with("recipients", "{\"states\": [\"LAO\", \"AND\"]}")));
        deu.put(
                        "/offers/" + id,
                        "\"1\"",
                        AN_OFFER.with("recipients", "{\"states\": [\"LAO\", \"AND\"]}")
                                .with("capacity.amount", "\"17000000\""))
                .expectStatus()
                .isOk();

        await().untilAsserted(() -> assertThat(eventsOf(id))
                .last()
                .extracting(OfferEvent::announcements)
                .asInstanceOf(InstanceOfAssertFactories.list(Announcement.class))
                .hasSize(2));
        assertThat(eventsOf(id).get(eventsOf(id).size() - 1).announcements().get(1))
                .satisfies(announcement -> {
                    assertThat(announcement.number()).isEqualTo(2);
                    assertThat(announcement.what()).isEqualTo(Availability.GROWN);
                    assertThat(announcement.on()).isEqualTo(TODAY);
                    assertThat(announcement.states()).containsExactly(new StateCode("LAO"));
                    assertThat(announcement.remaining()).isEqualTo(Quantity.of("17000000", new Unit("EUR")));
                });
        assertThat(recordsOf(id)).allSatisfy(record -> assertThat(EventSchemas.faults(Topics.OFFERS, record.value()))
                .isEmpty());
    }

    @Test
    void an_offer_that_the_store_has_lost_comes_back_from_the_topic_whole() {
        var key = UUID.randomUUID().toString();
        var id = idOf(deu.post("/offers", AN_OFFER, key));
        await().untilAsserted(() -> assertThat(eventsOf(id)).isNotEmpty());
        var before = offers.find(id).orElseThrow();

        store.getCollection("offers").deleteOne(new Document("_id", id));
        topics.send(Topics.OFFERS, eventsOf(id).get(0));

        await().untilAsserted(() -> assertThat(offers.find(id))
                .contains(new Offer(
                        id,
                        2,
                        before.terms(),
                        before.registeredOn(),
                        false,
                        before.commitments(),
                        before.announcements(),
                        null,
                        before.handled())));
        assertThat(idOf(deu.post("/offers", AN_OFFER, key))).isEqualTo(id);
    }

    private List<OfferEvent> eventsOf(UUID id) {
        return topics.events(Topics.OFFERS).stream()
                .filter(event -> event.id().equals(id))
                .toList();
    }

    private List<ConsumerRecord<String, byte[]>> recordsOf(UUID id) {
        return topics.records("offers").stream()
                .filter(record -> record.key().equals(id.toString()))
                .toList();
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
