package org.vientiane.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;

/** Where records go that a group could not take in: to {@code <topic>.<group>.dlq}, with the cause in their headers. */
final class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    /** Whatever the broker's habits: a dead letter stays until somebody has looked at it. */
    private static final Map<String, String> KEPT_FOR_GOOD = Map.of("cleanup.policy", "delete", "retention.ms", "-1");

    private final KafkaClients kafka;
    private final MessagingSettings settings;
    private final MeterRegistry meters;
    private final Set<String> existing = ConcurrentHashMap.newKeySet();

    DeadLetters(KafkaClients kafka, MessagingSettings settings, MeterRegistry meters) {
        this.kafka = kafka;
        this.settings = settings;
        this.meters = meters;
    }

    static String topicOf(String topic, String group) {
        return topic + "." + group + ".dlq";
    }

    /** What puts the records of a topic that {@code group} cannot take in where they belong. */
    ConsumerRecordRecoverer of(String topic, String group) {
        var deadLetterTopic = topicOf(topic, group);
        var counter = Counter.builder("vientiane.dead.letters")
                .description("Records that could not be taken in and were put aside")
                .tag("topic", topic)
                .tag("group", group)
                .register(meters);
        var publishing = new DeadLetterPublishingRecoverer(
                kafka.template(), (record, failure) -> new TopicPartition(deadLetterTopic, -1));
        return (record, failure) -> {
            ensureExists(deadLetterTopic);
            publishing.accept(record, failure);
            counter.increment();
            LOG.error(
                    "A record could not be taken in and is now in {}: {}-{} at offset {}",
                    deadLetterTopic,
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    failure);
        };
    }

    private void ensureExists(String topic) {
        if (existing.contains(topic)) {
            return;
        }
        try (var admin = kafka.admin()) {
            admin.createTopics(List.of(new NewTopic(topic, 1, settings.replicas()).configs(KEPT_FOR_GOOD)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("the topic " + topic + " cannot be created", e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while creating the topic " + topic, e);
        }
        existing.add(topic);
    }
}
