package org.vientiane.messaging.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.vientiane.contracts.EventJson;
import org.vientiane.contracts.StateEvent;
import org.vientiane.contracts.Topic;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The topics of a test's run, read and written from outside. */
public final class TestTopics {

    private static final JsonMapper JSON = EventJson.mapper();

    private final Map<String, Object> broker;
    private final String prefix;

    /** The topics whose names begin with {@code prefix}. */
    public TestTopics(String bootstrapServers, String prefix) {
        this.broker = Map.of("bootstrap.servers", bootstrapServers);
        this.prefix = prefix;
    }

    /** The name of a topic, or of a group, in this run. */
    public String nameOf(String name) {
        return prefix + name;
    }

    /** All events of a topic, without what is no event; those of one thing in order. */
    public <E extends StateEvent> List<E> events(Topic<E> topic) {
        return records(topic.name()).stream()
                .flatMap(record -> event(topic, record.value()).stream())
                .toList();
    }

    private static <E extends StateEvent> Optional<E> event(Topic<E> topic, byte[] value) {
        try {
            return Optional.of(JSON.readValue(value, topic.event()));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** All records of a topic, none if there is no such topic; those of one key in order. */
    public List<ConsumerRecord<String, byte[]>> records(String topic) {
        try (var consumer = new KafkaConsumer<>(broker, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(nameOf(topic)).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    /** Sends events as the exchange would, in this order. */
    @SafeVarargs
    public final <E extends StateEvent> void send(Topic<E> topic, E... events) {
        for (var event : events) {
            send(topic.name(), event.id().toString(), JSON.writeValueAsBytes(event));
        }
    }

    /** Sends whatever there is to send, and returns when it is there. */
    public void send(String topic, String key, byte[] value) {
        try (var producer = new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer())) {
            var record = new ProducerRecord<>(nameOf(topic), key, value);
            record.headers().add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
            var unused = producer.send(record);
            producer.flush();
        }
    }

    /** Whether the topic exists in this run. */
    public boolean exists(String topic) {
        try (var admin = Admin.create(broker)) {
            return admin.listTopics().names().get().contains(nameOf(topic));
        } catch (Exception e) {
            throw new IllegalStateException("the broker does not answer", e);
        }
    }
}
