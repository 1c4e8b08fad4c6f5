package org.vientiane.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * Shows what the service's consumers have put aside, and hands it to them once more: {@code GET /actuator/deadletters}
 * and {@code POST /actuator/deadletters/{consumer}}.
 *
 * <p>A replay goes to the one consumer that put the records aside and not through the topic, whose other readers have
 * taken them in and may have taken in newer ones since.
 */
@Endpoint(id = "deadletters")
public final class DeadLettersEndpoint {

    /** What a consumer has put aside: in which topic, and how many records are still to be replayed. */
    public record Waiting(String topic, long records) {}

    /** What came of a replay: how many records were taken in, and how many were put back because they failed again. */
    public record Replay(int takenIn, int putBack) {}

    private static final Logger LOG = LoggerFactory.getLogger(DeadLettersEndpoint.class);

    private static final Duration POLL = Duration.ofMillis(200);
    private static final String INPUT = "-in-0";

    private final BindingServiceProperties bindings;
    private final BeanFactory functions;
    private final KafkaClients kafka;

    DeadLettersEndpoint(BindingServiceProperties bindings, BeanFactory functions, KafkaClients kafka) {
        this.bindings = bindings;
        this.functions = functions;
        this.kafka = kafka;
    }

    /** What waits, by consumer; those that never put anything aside are left out. */
    @ReadOperation
    public Map<String, Waiting> waiting() {
        var waiting = new TreeMap<String, Waiting>();
        for (var binding : bindings.getBindings().keySet()) {
            var consumer = binding.replace(INPUT, "");
            letters(
                            consumer,
                            (client, letters) ->
                                    new Waiting(letters.topic(), end(client, letters) - client.position(letters)))
                    .ifPresent(found -> waiting.put(consumer, found));
        }
        return waiting;
    }

    /** Hands all that waits to the consumer once more; what fails again goes behind all that wait. */
    @WriteOperation
    public Replay replay(@Selector String consumer) {
        if (!bindings.getBindings().containsKey(consumer + INPUT)) {
            throw new InvalidEndpointRequestException(
                    "there is no consumer " + consumer,
                    "consumer is one of " + bindings.getBindings().keySet());
        }
        var replay = letters(consumer, (client, letters) -> replay(function(consumer), client, letters))
                .orElseGet(() -> new Replay(0, 0));
        LOG.info("{} was handed its dead letters again: {}", consumer, replay);
        return replay;
    }

    private Replay replay(
            java.util.function.Consumer<Message<List<byte[]>>> function,
            Consumer<byte[], byte[]> client,
            TopicPartition letters) {
        var end = end(client, letters);
        var takenIn = 0;
        var putBack = 0;
        while (client.position(letters) < end) {
            for (var record : client.poll(POLL).records(letters)) {
                if (record.offset() < end) {
                    if (isTakenIn(function, record)) {
                        takenIn++;
                    } else {
                        putBack(record);
                        putBack++;
                    }
                    client.commitSync(Map.of(letters, new OffsetAndMetadata(record.offset() + 1)));
                }
            }
        }
        return new Replay(takenIn, putBack);
    }

    private static boolean isTakenIn(
            java.util.function.Consumer<Message<List<byte[]>>> function, ConsumerRecord<byte[], byte[]> record) {
        try {
            function.accept(batchOf(record));
            return true;
        } catch (RecordFailure.Poison e) {
            LOG.warn("{}-{} fails again", record.topic(), record.offset(), e);
            return false;
        }
    }

    private void putBack(ConsumerRecord<byte[], byte[]> record) {
        kafka.template()
                .send(new ProducerRecord<>(record.topic(), null, record.key(), record.value(), record.headers()))
                .join();
    }

    private static Message<List<byte[]>> batchOf(ConsumerRecord<byte[], byte[]> record) {
        var headers = new HashMap<String, Object>();
        record.headers().forEach(header -> headers.put(header.key(), header.value()));
        return MessageBuilder.withPayload(List.of(record.value()))
                .setHeader(KafkaHeaders.BATCH_CONVERTED_HEADERS, List.of(headers))
                .build();
    }

    @SuppressWarnings("unchecked")
    private java.util.function.Consumer<Message<List<byte[]>>> function(String consumer) {
        return (java.util.function.Consumer<Message<List<byte[]>>>) functions.getBean(consumer);
    }

    private <T> Optional<T> letters(String consumer, BiFunction<Consumer<byte[], byte[]>, TopicPartition, T> work) {
        var binding = bindings.getBindingProperties(consumer + INPUT);
        var topic = DeadLetters.topicOf(binding.getDestination(), binding.getGroup());
        try (var client =
                kafka.consumer("replay", Map.of(ConsumerConfig.GROUP_ID_CONFIG, binding.getGroup() + ".replay"))) {
            if (client.partitionsFor(topic).isEmpty()) {
                return Optional.empty();
            }
            var letters = new TopicPartition(topic, 0);
            client.assign(List.of(letters));
            return Optional.of(work.apply(client, letters));
        }
    }

    private static long end(Consumer<?, ?> client, TopicPartition letters) {
        return client.endOffsets(List.of(letters)).getOrDefault(letters, 0L);
    }
}
