package org.vientiane.needs.need.events;

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
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.contracts.testing.CommitmentBuilder;
import org.vientiane.contracts.testing.EventSchemas;
import org.vientiane.messaging.testing.TestTopics;
import org.vientiane.needs.RunningService;
import org.vientiane.needs.need.Need;
import tools.jackson.databind.node.ObjectNode;

/** What a need learns from the topic of commitments. */
@ExtendWith(OutputCaptureExtension.class)
class CommitmentConsumerIT extends RunningService {

    private static final String READ_BACK = "needsReadBack-in-0";

    @Autowired
    private TestTopics topics;

    @Autowired
    private MongoOperations store;

    @Autowired
    private BindingsLifecycleController bindings;

    @Test
    void the_need_shows_what_is_promised_and_then_what_is_received() {
        var need = published();
        var commitment = Ids.next();

        send(aCommitment()
                .version(commitment, 1)
                .toNeed(need)
                .taking("307692.31", "EUR")
                .counting("400000", "USD"));

        await().untilAsserted(
                        () -> shows(
                                need,
                                """
                {"gap": {"amount": "700000.50", "unit": "USD"}, "committed": {"amount": "400000.00", "unit": "USD"},
                 "received": {"amount": "0.00", "unit": "USD"}, "status": "PARTLY_COVERED", "version": 2}
                """));

        send(aCommitment()
                .version(commitment, 2)
                .toNeed(need)
                .of("1100000.50", "USD")
                .received("400000"));

        await().untilAsserted(
                        () -> shows(
                                need,
                                """
                {"gap": {"amount": "0.00", "unit": "USD"}, "committed": {"amount": "1100000.50", "unit": "USD"},
                 "received": {"amount": "400000.00", "unit": "USD"}, "status": "COVERED", "version": 3}
                """));

        send(aCommitment()
                .version(commitment, 3)
                .toNeed(need)
                .of("1100000.50", "USD")
                .received("1100000.50"));

        await().untilAsserted(
                        () -> shows(
                                need,
                                """
                {"received": {"amount": "1100000.50", "unit": "USD"}, "status": "MET", "version": 4}
                """));
    }

    @Test
    void what_comes_twice_or_out_of_order_changes_nothing() {
        var need = published();
        var commitment = Ids.next();
        var first = aCommitment()
                .version(commitment, 1)
                .toNeed(need)
                .of("400000", "USD")
                .event();
        var second = aCommitment()
                .version(commitment, 2)
                .toNeed(need)
                .of("300000", "USD")
                .event();
        var last = aCommitment()
                .version(commitment, 3)
                .toNeed(need)
                .of("200000", "USD")
                .event();

        topics.send(Topics.COMMITMENTS, second, first, second, first, last);

        await().untilAsserted(
                        () -> assertThat(needs.find(need)).map(Need::version).contains(3L));
        shows(need, "{\"committed\": {\"amount\": \"200000.00\"}}");
    }

    @Test
    void commitments_that_arrive_together_with_the_states_own_changes_all_count() throws Exception {
        var need = published();
        var commitments = IntStream.range(0, 20)
                .mapToObj(i -> aCommitment().toNeed(need).of("1000", "USD").event())
                .toArray(CommitmentEvent[]::new);

        topics.send(Topics.COMMITMENTS, commitments);
        var statuses = together(8, () -> lao.act("/needs/" + need + "/confirmation")
                .returnResult()
                .getStatus()
                .value());

        assertThat(statuses).containsOnly(200);
        await().untilAsserted(
                        () -> assertThat(needs.find(need)).map(Need::version).contains(29L));
        shows(need, "{\"committed\": {\"amount\": \"20000.00\"}}");
    }

    @Test
    void the_event_of_the_need_tells_what_it_knows_so_that_it_comes_back_whole() {
        var need = published();
        var commitment = Ids.next();
        send(aCommitment().version(commitment, 1).toNeed(need).received("100000"));
        await().untilAsserted(() ->
                assertThat(eventsOf(need)).extracting(NeedEvent::version).contains(2L));
        var record = topics.records("needs").stream()
                .filter(sent -> sent.key().equals(need.toString()))
                .toList();
        assertThat(EventSchemas.faults(
                        Topics.NEEDS, record.get(record.size() - 1).value()))
                .isEmpty();
        var before = needs.find(need).orElseThrow();

        store.getCollection("needs").deleteOne(new Document("_id", need));
        topics.send(Topics.NEEDS, eventsOf(need).get(1));

        await().untilAsserted(() ->
                assertThat(needs.find(need)).map(Need::commitments).contains(before.commitments()));
        send(aCommitment().version(commitment, 1).toNeed(need).received("100000"));
        send(aCommitment().toNeed(need).of("1", "USD"));
        await().untilAsserted(() -> shows(need, "{\"committed\": {\"amount\": \"400001.00\"}}"));
    }

    @Test
    void a_need_of_which_the_store_has_lost_a_version_is_healed_before_it_learns_of_a_commitment(CapturedOutput log) {
        var need = published();
        var backup = needs.find(need).orElseThrow();
        lao.put("/needs/" + need, "\"1\"", A_NEED.with("title", "\"Anew\""))
                .expectStatus()
                .isOk();
        await().untilAsserted(() ->
                assertThat(eventsOf(need)).extracting(NeedEvent::version).contains(2L));
        bindings.stop(READ_BACK);
        store.getCollection("needs").deleteOne(new Document("_id", need));
        assertThat(needs.add(backup)).isTrue();

        send(aCommitment().toNeed(need).of("5000", "USD"));
        await().until(() -> log.getOut().contains("of " + need + " in needs the store has version 1, the topic 2"));
        bindings.start(READ_BACK);
        topics.send(Topics.NEEDS, eventsOf(need).get(1));

        await().untilAsserted(() -> shows(need, "{\"title\": \"Anew\", \"committed\": {\"amount\": \"5000.00\"}}"));
    }

    @Test
    void an_event_that_has_only_what_its_schema_requires_and_a_field_that_nobody_knows_yet_is_taken_in() {
        var need = published();
        var event = aCommitment().toNeed(need).of("5000", "USD").event();
        var json = (ObjectNode) EventJson.mapper().readTree(EventJson.mapper().writeValueAsBytes(event));
        json.remove("handled");
        json.put("colour", "red");
        var bytes = json.toString().getBytes(UTF_8);
        assertThat(EventSchemas.faults(Topics.COMMITMENTS, bytes)).isEmpty();

        topics.send("commitments", event.id().toString(), bytes);

        await().untilAsserted(() -> shows(need, "{\"committed\": {\"amount\": \"5000.00\"}}"));
    }

    @Test
    void an_agreement_that_crossed_a_lowering_stands() {
        var need = published();
        lao.put("/needs/" + need, "\"1\"", A_NEED.with("quantity.amount", "\"300000\""))
                .expectStatus()
                .isOk();

        send(aCommitment().toNeed(need).of("400000", "USD"));

        await().untilAsserted(
                        () -> shows(
                                need,
                                """
                {"gap": {"amount": "0.00", "unit": "USD"}, "committed": {"amount": "400000.00", "unit": "USD"},
                 "status": "COVERED"}
                """));
    }

    private void shows(UUID need, String expected) {
        lao.get("/needs/" + need).expectStatus().isOk().expectBody().json(expected);
    }

    private void send(CommitmentBuilder commitment) {
        var event = commitment.event();
        assertThat(EventSchemas.faults(Topics.COMMITMENTS, EventJson.mapper().writeValueAsBytes(event)))
                .isEmpty();
        topics.send(Topics.COMMITMENTS, event);
    }

    private List<NeedEvent> eventsOf(UUID id) {
        return topics.events(Topics.NEEDS).stream()
                .filter(event -> event.id().equals(id))
                .toList();
    }
}
