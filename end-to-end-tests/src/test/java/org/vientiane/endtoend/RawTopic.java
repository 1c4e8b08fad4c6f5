package org.vientiane.endtoend;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A topic as it lies on the broker, read and written with Kafka's own client. */
final class RawTopic {

    private static final Duration AWHILE = Duration.ofSeconds(1);

    private final String broker;
    private final String name;

    RawTopic(String broker, String name) {
        this.broker = broker;
        this.name = name;
    }

    /** The topics on a broker. */
    static Set<String> names(String broker) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            return admin.listTopics().names().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Every record, in the order of its partition. */
    List<ConsumerRecord<byte[], byte[]>> records() {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "enable.metrics.push", false);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(name).stream()
                    .map(partition -> new TopicPartition(name, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(AWHILE).forEach(records::add);
            }
            return records;
        }
    }

    /** The records of one thing, oldest first. */
    List<ConsumerRecord<byte[], byte[]>> recordsOf(String id) {
        return records().stream().filter(record -> id.equals(key(record))).toList();
    }

    /** Writes records once more, as they are. */
    void repeat(List<ConsumerRecord<byte[], byte[]>> records) {
        records.forEach(record ->
                write(new ProducerRecord<>(name, record.partition(), record.key(), record.value(), record.headers())));
    }

    /** Writes something that is no event, for a new thing, where {@code like} lies; returns its id. */
    String poison(ConsumerRecord<byte[], byte[]> like) {
        var id = UUID.randomUUID().toString();
        write(new ProducerRecord<>(
                name,
                like.partition(),
                id.getBytes(StandardCharsets.UTF_8),
                "{\"this is\": no event".getBytes(StandardCharsets.UTF_8),
                like.headers()));
        return id;
    }

    private void write(ProducerRecord<byte[], byte[]> record) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "acks", "all", "enable.metrics.push", false);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
    }
}
