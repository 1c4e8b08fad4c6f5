package org.vientiane.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.vientiane.messaging.SomeNeeds.aNeed;
import static org.vientiane.messaging.SomeNeeds.aNeedOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.messaging.testing.TestTopics;
import org.vientiane.messaging.testing.WithServers;

@SpringBootTest(properties = "spring.config.name=messaging-test")
@WithServers
class PublicationIT {

    @Autowired
    PublishedDocuments<StoredNeed, NeedEvent> needs;

    @Autowired
    MongoOperations mongo;

    @Autowired
    TestTopics topics;

    @Autowired
    SmallExchange.Told told;

    @Autowired
    SmallExchange.Seen seen;

    @Test
    void what_is_written_is_read_as_it_was() {
        var need = aNeedOf("LAO", new HandledRequest("LAO/needs/a-key", "fingerprint"));

        assertThat(needs.insert(need)).isEqualTo(Insertion.INSERTED);

        assertThat(needs.find(need.id())).contains(need);
        assertThat(needs.findHandled("LAO/needs/a-key")).contains(need);
        assertThat(needs.find(List.of(UUID.randomUUID(), need.id()))).containsExactly(need);
    }

    @Test
    void a_document_has_the_shape_that_others_rely_on() {
        var need = aNeedOf("LAO", new HandledRequest("LAO/needs/shape", "fingerprint"));

        needs.insert(need);

        var document = document(need.id());
        assertThat(document.getLong("version")).isEqualTo(1);
        assertThat(document.getList("handled", String.class)).containsExactly("LAO/needs/shape");
        var terms = document.get("state", Document.class).get("terms", Document.class);
        assertThat(terms.getString("state")).isEqualTo("LAO");
        assertThat(terms.getString("requestedOn")).isEqualTo("2026-05-08");
        assertThat(terms.get("quantity", Document.class).get("amount")).hasToString("1200000.50");
    }

    @Test
    void an_id_is_taken_once_and_so_is_a_request() {
        var need = aNeedOf("LAO", new HandledRequest("LAO/needs/once", "fingerprint"));
        var sameRequest = aNeedOf("LAO", new HandledRequest("LAO/needs/once", "fingerprint"));
        needs.insert(need);

        assertThat(needs.insert(need)).isEqualTo(Insertion.ID_EXISTS);
        assertThat(needs.insert(sameRequest)).isEqualTo(Insertion.HANDLED_EXISTS);
        assertThat(needs.insert(aNeed())).isEqualTo(Insertion.INSERTED);
        assertThat(needs.insert(aNeed())).isEqualTo(Insertion.INSERTED);
    }

    @Test
    void only_the_version_before_is_replaced() {
        var need = aNeed();
        needs.insert(need);

        assertThat(needs.replace(need.withdrawnNow())).isTrue();
        assertThat(needs.replace(need.withdrawnNow())).isFalse();

        assertThat(needs.find(need.id())).contains(need.withdrawnNow());
    }

    @Test
    void pages_go_by_id() {
        var first = aNeedOf("BIH");
        var second = aNeedOf("BIH");
        var third = aNeedOf("BIH");
        List.of(third, first, second).forEach(needs::insert);
        var ofBosnia = where("state.terms.state").is(first.terms().state());

        assertThat(needs.page(ofBosnia, null, 2)).containsExactly(first, second);
        assertThat(needs.page(ofBosnia, second.id(), 2)).containsExactly(third);
    }

    @Test
    void a_version_that_was_written_is_told_and_its_mark_comes_off() {
        var need = aNeed();

        Correlation.during("request-1", () -> needs.insert(need));

        await().untilAsserted(() ->
                assertThat(told.tellings).contains(new SmallExchange.Told.Telling(need.event(), "request-1")));
        await().untilAsserted(() -> assertThat(seen.versionsOf(need.id())).containsExactly(1L));
        await().untilAsserted(() -> assertThat(document(need.id())).doesNotContainKey("unpublished"));
        assertThat(topics.events(Topics.NEEDS)).contains(need.event());
    }

    @Test
    void an_event_is_a_cloud_event_whose_headers_are_plain_text() {
        var need = aNeed();

        Correlation.during("request-2", () -> needs.insert(need));

        await().untilAsserted(() -> assertThat(topics.events(Topics.NEEDS)).contains(need.event()));
        var record = topics.records("needs").stream()
                .filter(candidate -> candidate.key().equals(need.id().toString()))
                .findFirst()
                .orElseThrow();
        assertThat(record.headers())
                .extracting(header -> header.key() + ": " + new String(header.value(), StandardCharsets.UTF_8))
                .contains(
                        "ce_specversion: 1.0",
                        "ce_id: " + need.id() + "/1",
                        "ce_source: /small-exchange",
                        "ce_type: org.vientiane.need.v1",
                        "ce_subject: " + need.id(),
                        "ce_correlationid: request-2",
                        "content-type: application/json")
                .anyMatch(header -> header.startsWith("ce_time: 20"));
    }

    private Document document(UUID id) {
        return mongo.find(Query.query(where("_id").is(id)), Document.class, "needs")
                .get(0);
    }
}
