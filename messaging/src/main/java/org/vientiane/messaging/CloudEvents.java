package org.vientiane.messaging;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.StateEvent;
import org.vientiane.contracts.Topic;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Events as CloudEvents in Kafka's binary mode (CloudEvents 1.0, Kafka protocol binding 3.2): plain headers, JSON as value. */
final class CloudEvents {

    static final String TYPE = "ce_type";

    /** An extension attribute, so in lower case. */
    static final String CORRELATION = "ce_correlationid";

    private final JsonMapper json;
    private final String source;

    CloudEvents(JsonMapper json, String source) {
        this.json = json;
        this.source = source;
    }

    /** The record that carries {@code event}; the same event always makes the same record. */
    <E extends StateEvent> ProducerRecord<byte[], byte[]> write(String topicName, Topic<E> topic, E event, Mark mark) {
        var id = event.id().toString();
        var record = new ProducerRecord<>(topicName, bytes(id), json.writeValueAsBytes(event));
        var headers = record.headers();
        set(headers, "ce_specversion", "1.0");
        set(headers, "ce_id", id + "/" + event.version());
        set(headers, "ce_source", source);
        set(headers, TYPE, topic.eventType());
        set(headers, "ce_time", mark.since().toString());
        set(headers, "ce_subject", id);
        set(headers, "content-type", "application/json");
        if (mark.correlationId() != null) {
            set(headers, CORRELATION, mark.correlationId());
        }
        return record;
    }

    /**
     * The event in a record.
     *
     * @param type the record's {@code ce_type}; a record without one is taken for an event of the topic
     * @throws UnreadableEvent if there is none
     */
    <E extends StateEvent> E read(Topic<E> topic, @Nullable String type, byte @Nullable [] value) {
        if (type != null && !type.equals(topic.eventType())) {
            throw new UnreadableEvent("ce_type is %s, not %s".formatted(type, topic.eventType()), null);
        }
        if (value == null) {
            throw new UnreadableEvent("there is no value", null);
        }
        try {
            @Nullable E event = json.readValue(value, topic.event());
            if (event == null || isAbsent(event.id())) {
                throw new UnreadableEvent("there is no id", null);
            }
            return event;
        } catch (JacksonException e) {
            throw new UnreadableEvent("the value is no " + topic.event().getSimpleName(), e);
        }
    }

    /** The text of a header, whether the client left it as bytes or not. */
    static @Nullable String text(@Nullable Object header) {
        if (header instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return header == null ? null : header.toString();
    }

    /** The text of the last header of this name. */
    static @Nullable String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null ? null : text(header.value());
    }

    private static void set(Headers headers, String name, String value) {
        headers.add(name, bytes(value));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** JSON can leave out what the compiler takes for granted. */
    private static boolean isAbsent(@Nullable Object value) {
        return value == null;
    }
}
