package org.vientiane.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.endtoend.Eventually.eventually;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vientiane.endtoend.driver.Client;
import org.vientiane.endtoend.driver.Exchange;
import org.vientiane.onemachine.ReceivedMail;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Topics deliver more than once, out of date, and sometimes nonsense: nothing comes of it. */
@ExtendWith(SharedExchange.class)
class TopicsIT {

    private final Exchange exchange;
    private final Client coordinator;
    private final Posts posts;

    TopicsIT(Exchange exchange) {
        this.exchange = exchange;
        this.coordinator = exchange.as("coordinator");
        this.posts = new Posts(exchange);
    }

    @AfterEach
    void take_back() {
        posts.close();
    }

    @Test
    void however_often_events_are_delivered_again_nobody_is_written_to_twice() {
        posts.offer("NOR", "Access talks, told again and again", "TGO");
        var need = posts.need("TGO", "Access to the coast, told again and again");
        eventually(() -> assertThat(need.proposals()).hasSize(1));
        var match = need.proposals().get(0);
        eventually(() -> assertThat(messages(match)).isNotEmpty().allMatch(TopicsIT::isSent));
        var messages = messages(match);
        var mails = mailsOf("told again and again");

        for (var i = 0; i < 3; i++) {
            topic("needs").repeat(topic("needs").recordsOf(need.id()));
            topic("matches").repeat(topic("matches").recordsOf(id(match)));
        }
        aNewPairIsMatchedAndMailed("SEN");

        assertThat(messages(match)).isEqualTo(messages);
        assertThat(mailsOf("told again and again"))
                .extracting(ReceivedMail::messageId)
                .containsExactlyElementsOf(
                        mails.stream().map(ReceivedMail::messageId).toList());
        assertThat(need.proposals()).containsExactly(match);
    }

    @Test
    void an_old_version_changes_nothing_and_the_newest_ends_up_behind_it() {
        posts.offer("NOR", "Access talks, an old version", "GHA");
        var need = posts.need("GHA", "Access to the north, an old version");
        eventually(() -> assertThat(need.proposals()).hasSize(1));
        var amended =
                need.by().put(need.path(), need.etag(), Posts.needBody("GHA", "Access to the north, amended", "4"));
        amended.ok();
        eventually(() -> assertThat(need.proposals()).singleElement().satisfies(match -> assertThat(
                        match.path("quantity").path("amount").asString())
                .isEqualTo("4.0")));

        topic("needs").repeat(topic("needs").recordsOf(need.id()).subList(0, 1));

        eventually(() -> assertThat(versions(topic("needs"), need.id())).endsWith(1, 2));
        aNewPairIsMatchedAndMailed("GIN");
        assertThat(need.now()).isEqualTo(amended.body());
        assertThat(need.proposals()).singleElement().satisfies(match -> assertThat(
                        match.path("quantity").path("amount").asString())
                .isEqualTo("4.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"needs", "offers", "matches", "messages"})
    void a_record_that_nobody_can_read_is_put_aside_and_the_rest_moves_on(String name) {
        var topic = topic(name);
        var like = topic.records().get(0);

        var id = topic.poison(like);

        eventually(() -> assertThat(RawTopic.names(exchange.kafka()))
                .filteredOn(other -> other.startsWith(name + ".") && other.endsWith(".dlq"))
                .isNotEmpty()
                .allSatisfy(dlq -> assertThat(topic(dlq).recordsOf(id)).hasSize(1)));
        aNewPairIsMatchedAndMailed("MLI");
    }

    private void aNewPairIsMatchedAndMailed(String state) {
        posts.offer("NOR", "Access talks, afterwards", state);
        var need = posts.need(state, "Access afterwards");
        eventually(() -> {
            assertThat(need.proposals()).isNotEmpty();
            assertThat(need.proposals())
                    .allSatisfy(
                            match -> assertThat(messages(match)).isNotEmpty().allMatch(TopicsIT::isSent));
        });
    }

    private List<JsonNode> messages(JsonNode match) {
        return coordinator.all("/messages?match=" + id(match));
    }

    private static boolean isSent(JsonNode message) {
        return message.path("status").asString().equals("SENT");
    }

    private List<ReceivedMail> mailsOf(String words) {
        return exchange.mails().stream()
                .filter(mail -> mail.text().contains(words))
                .toList();
    }

    private RawTopic topic(String name) {
        return new RawTopic(exchange.kafka(), name);
    }

    private static List<Integer> versions(RawTopic topic, String id) {
        return topic.recordsOf(id).stream()
                .map(record -> JsonMapper.shared()
                        .readTree(new String(record.value(), StandardCharsets.UTF_8))
                        .path("version")
                        .asInt())
                .toList();
    }

    private static String id(JsonNode thing) {
        return thing.path("id").asString();
    }
}
