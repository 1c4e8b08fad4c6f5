package org.vientiane.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vientiane.messaging.SomeNeeds.aNeed;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.EventJson;
import org.vientiane.contracts.Topics;

class CloudEventsTest {

    private static final Mark MARK = new Mark(Instant.parse("2026-11-24T12:16:12.060Z"), "request-1");

    private final CloudEvents cloudEvents = new CloudEvents(EventJson.mapper(), "/needs-service");

    @Test
    void what_is_written_is_read_as_it_was() {
        var event = aNeed().event();

        var record = cloudEvents.write("needs", Topics.NEEDS, event, MARK);

        assertThat(cloudEvents.read(Topics.NEEDS, Topics.NEEDS.eventType(), record.value()))
                .isEqualTo(event);
    }

    @Test
    void the_same_event_makes_the_same_record_however_often_it_is_sent() {
        var event = aNeed().event();

        assertThat(cloudEvents.write("needs", Topics.NEEDS, event, MARK))
                .usingRecursiveComparison()
                .isEqualTo(cloudEvents.write("needs", Topics.NEEDS, event, MARK));
    }

    @Test
    void a_field_that_nobody_knows_is_ignored() {
        var event = aNeed().event();
        var json = new String(EventJson.mapper().writeValueAsBytes(event), UTF_8);
        var later = json.replaceFirst("\\{", "{\"addedLater\": {\"a\": [1]}, ");

        assertThat(cloudEvents.read(Topics.NEEDS, null, later.getBytes(UTF_8))).isEqualTo(event);
    }

    @Test
    void a_record_of_another_type_is_no_event_of_the_topic() {
        var value = EventJson.mapper().writeValueAsBytes(aNeed().event());

        assertThatThrownBy(() -> cloudEvents.read(Topics.NEEDS, "org.vientiane.need.v2", value))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage("ce_type is org.vientiane.need.v2, not org.vientiane.need.v1");
    }

    @Test
    void a_record_without_a_value_or_an_id_is_no_event() {
        assertThatThrownBy(() -> cloudEvents.read(Topics.NEEDS, null, null)).isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> cloudEvents.read(Topics.NEEDS, null, "{}".getBytes(UTF_8)))
                .isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> cloudEvents.read(Topics.NEEDS, null, "null".getBytes(UTF_8)))
                .isInstanceOf(UnreadableEvent.class);
    }
}
