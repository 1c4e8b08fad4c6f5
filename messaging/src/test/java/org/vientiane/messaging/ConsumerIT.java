package org.vientiane.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vientiane.messaging.SomeNeeds.aNeed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.messaging.testing.TestTopics;
import org.vientiane.messaging.testing.WithServers;

@SpringBootTest(properties = "spring.config.name=messaging-test")
@WithServers
class ConsumerIT {

    private static final String DEAD_LETTERS = "needs.%ssmall-exchange.told.dlq";

    @Autowired
    PublishedDocuments<StoredNeed, NeedEvent> needs;

    @Autowired
    TestTopics topics;

    @Autowired
    SmallExchange.Told told;

    @Autowired
    DeadLettersEndpoint deadLetters;

    @AfterEach
    void all_is_well_again() {
        told.failures.clear();
    }

    @Test
    void a_record_that_cannot_be_handled_is_put_aside_with_its_cause_and_the_rest_moves_on() {
        var all = IntStream.range(0, 20).mapToObj(i -> aNeed()).toList();
        var poison = all.get(10);
        told.failures.put(poison.id(), new IllegalArgumentException("no such state: XYZ"));

        all.forEach(needs::insert);

        await().untilAsserted(() -> assertThat(told.ids())
                .containsAll(all.stream()
                        .filter(need -> !need.equals(poison))
                        .map(StoredNeed::id)
                        .toList())
                .doesNotContain(poison.id()));
        await().untilAsserted(() -> assertThat(deadLettersOf(poison.id()))
                .singleElement()
                .satisfies(record ->
                        assertThat(headers(record)).anyMatch(header -> header.contains("no such state: XYZ"))));
        assertThat(told.tries.stream().filter(poison.id()::equals)).hasSize(4);
    }

    @Test
    void a_record_that_is_no_event_is_put_aside_at_once() {
        var key = UUID.randomUUID();
        var good = aNeed();

        topics.send("needs", key.toString(), "no JSON at all".getBytes(StandardCharsets.UTF_8));
        needs.insert(good);

        await().untilAsserted(() -> assertThat(deadLettersOf(key)).hasSize(1));
        await().untilAsserted(() -> assertThat(told.ids()).contains(good.id()));
    }

    @Test
    void a_server_that_is_away_is_waited_for_and_nothing_is_put_aside() {
        var need = aNeed();
        told.failures.put(need.id(), new ServerAwayException("the mail server does not answer", null));

        needs.insert(need);
        await().until(() -> told.tries.stream().filter(need.id()::equals).count() > 4);
        told.failures.clear();

        await().untilAsserted(() -> assertThat(told.ids()).contains(need.id()));
        assertThat(deadLettersOf(need.id())).isEmpty();
    }

    @Test
    void what_speaks_of_a_thing_that_is_not_known_yet_is_waited_with() {
        var need = aNeed();
        told.failures.put(need.id(), new NotKnownYetException("no such need"));

        needs.insert(need);
        await().until(() -> told.tries.stream().filter(need.id()::equals).count() > 4);
        told.failures.clear();

        await().untilAsserted(() -> assertThat(told.ids()).contains(need.id()));
        assertThat(deadLettersOf(need.id())).isEmpty();
    }

    @Test
    void a_record_that_turns_out_to_be_poison_once_the_server_is_back_does_not_hold_up_its_partition() {
        var need = aNeed();
        told.failures.put(need.id(), new ServerAwayException("the mail server does not answer", null));

        needs.insert(need);
        await().until(() -> told.tries.stream().filter(need.id()::equals).count() > 1);
        told.failures.put(need.id(), new IllegalArgumentException("no such address"));

        await().untilAsserted(() -> assertThat(deadLettersOf(need.id())).hasSize(1));
    }

    @Test
    void what_was_put_aside_is_taken_in_when_it_is_replayed() {
        var mended = aNeed();
        var hopeless = aNeed();
        Stream.of(mended, hopeless)
                .forEach(need -> told.failures.put(need.id(), new IllegalStateException("a defect")));
        List.of(mended, hopeless).forEach(needs::insert);
        await().untilAsserted(() -> assertThat(deadLettersOf(mended.id())).hasSize(1));
        await().untilAsserted(() -> assertThat(deadLettersOf(hopeless.id())).hasSize(1));
        told.failures.remove(mended.id());

        var result = deadLetters.replay("needsTold");

        assertThat(result.takenIn()).isPositive();
        assertThat(result.putBack()).isPositive();
        assertThat(told.ids()).contains(mended.id()).doesNotContain(hopeless.id());
        assertThat(deadLetters.waiting()).hasEntrySatisfying("needsTold", waiting -> assertThat(waiting.records())
                .isEqualTo(result.putBack()));
    }

    private List<ConsumerRecord<String, byte[]>> deadLettersOf(UUID key) {
        var topic = DEAD_LETTERS.formatted(topics.nameOf(""));
        return topics.exists(topic)
                ? topics.records(topic).stream()
                        .filter(record -> record.key().equals(key.toString()))
                        .toList()
                : List.of();
    }

    private static List<String> headers(ConsumerRecord<?, ?> record) {
        return Stream.of(record.headers().toArray())
                .map(header -> header.key() + ": " + new String(header.value(), StandardCharsets.UTF_8))
                .toList();
    }
}
