package org.vientiane.needs.need.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vientiane.http.testing.Party.idOf;

import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.contracts.testing.EventSchemas;
import org.vientiane.messaging.testing.TestTopics;
import org.vientiane.needs.RunningService;
import org.vientiane.needs.need.Need;

/** What the readers of the topic learn of a need, and what the service itself learns from it. */
class NeedEventsIT extends RunningService {

    @Autowired
    private TestTopics topics;

    @Autowired
    private MongoOperations store;

    @Test
    void the_topic_tells_of_a_need_as_its_schema_says() {
        var id = idOf(lao.post(
                "/needs",
                A_NEED.with("beneficiaries", "{\"women\": 1400, \"boys\": 0}")
                        .with("obstacles", "\"The rainy season\"")));

        await().untilAsserted(() -> assertThat(recordsOf(id)).isNotEmpty());
        var record = recordsOf(id).get(0);
        assertThat(EventSchemas.faults(Topics.NEEDS, record.value())).isEmpty();
        assertThat(header(record, "ce_type")).isEqualTo("org.vientiane.need.v1");
        assertThat(header(record, "ce_source")).isEqualTo("/needs-service");
        assertThat(header(record, "ce_subject")).isEqualTo(id.toString());
    }

    @Test
    void the_topic_comes_to_the_newest_version() {
        var id = published();
        lao.put("/needs/" + id, "\"1\"", A_NEED.with("title", "\"Anew\""))
                .expectStatus()
                .isOk();
        lao.act("/needs/" + id + "/withdrawal").expectStatus().isOk();

        await().untilAsserted(() ->
                assertThat(eventsOf(id)).extracting(NeedEvent::version).contains(3L));
        assertThat(eventsOf(id)).last().satisfies(event -> {
            assertThat(event.withdrawn()).isTrue();
            assertThat(event.terms().title()).isEqualTo("Anew");
            assertThat(event.confirmedOn()).isEqualTo(TODAY);
        });
    }

    @Test
    void a_need_that_the_store_has_lost_comes_back_from_the_topic_whole() {
        var key = UUID.randomUUID().toString();
        var id = idOf(lao.post("/needs", A_NEED, key));
        await().untilAsserted(() -> assertThat(eventsOf(id)).isNotEmpty());
        var before = needs.find(id).orElseThrow();

        store.getCollection("needs").deleteOne(new Document("_id", id));
        topics.send(Topics.NEEDS, eventsOf(id).get(0));

        await().untilAsserted(() -> assertThat(needs.find(id))
                .contains(new Need(
                        id, 2, before.terms(), before.confirmedOn(), false, before.commitments(), before.handled())));
        assertThat(idOf(lao.post("/needs", A_NEED, key))).isEqualTo(id);
    }

    private List<NeedEvent> eventsOf(UUID id) {
        return topics.events(Topics.NEEDS).stream()
                .filter(event -> event.id().equals(id))
                .toList();
    }

    private List<ConsumerRecord<String, byte[]>> recordsOf(UUID id) {
        return topics.records("needs").stream()
                .filter(record -> record.key().equals(id.toString()))
                .toList();
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
