package org.vientiane.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vientiane.contracts.StateEvent;
import org.vientiane.contracts.Topic;

/**
 * A topic that every instance of a service reads whole, from the beginning and in no group, so that any instance answers
 * any question from memory.
 *
 * @param <E> the topic's event
 */
public final class TopicView<E extends StateEvent> extends ConsumerLoop {

    /** Who keeps what the view has read. All calls come from the view's own thread. */
    @FunctionalInterface
    public interface Listener<E> {

        /** Takes in a new state of a thing; never an old version, and never one twice. */
        void takeIn(E event);

        /** The view has passed what the topic held when the view began; told once. */
        default void completed() {}
    }

    private static final Logger LOG = LoggerFactory.getLogger(TopicView.class);

    private static final Duration POLL = Duration.ofSeconds(1);

    private final Topic<E> topic;
    private final String topicName;
    private final Listener<E> listener;
    private final CloudEvents cloudEvents;
    private final Counter unreadable;

    private final Map<UUID, Long> versions = new ConcurrentHashMap<>();
    private Map<TopicPartition, Long> endsAtStart = Map.of();
    private final CountDownLatch complete = new CountDownLatch(1);

    TopicView(
            Topic<E> topic,
            String topicName,
            Listener<E> listener,
            CloudEvents cloudEvents,
            KafkaClients kafka,
            TopicAdministration topics,
            MeterRegistry meters) {
        super("view-" + topic.name(), kafka, topics, Map.of());
        this.topic = topic;
        this.topicName = topicName;
        this.listener = listener;
        this.cloudEvents = cloudEvents;
        this.unreadable = Counter.builder("vientiane.view.not.taken.in")
                .description("Records that a view could not take in and passed over")
                .tag("topic", topic.name())
                .register(meters);
    }

    /** What it reads. */
    public Topic<E> topic() {
        return topic;
    }

    /** Whether it has passed what the topic held when the view began. */
    public boolean isComplete() {
        return complete.getCount() == 0;
    }

    /** Returns once it has. */
    public void awaitCompletion() throws InterruptedException {
        complete.await();
    }

    /** The newest version of a thing that it has read, 0 when it has read none. */
    public long newestVersion(UUID id) {
        return versions.getOrDefault(id, 0L);
    }

    @Override
    void read(Consumer<byte[], byte[]> consumer) {
        var partitions = partitions(consumer);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        if (endsAtStart.isEmpty()) {
            endsAtStart = consumer.endOffsets(partitions);
        }
        while (true) {
            noteCompletion(consumer);
            consumer.poll(POLL).forEach(this::takeIn);
        }
    }

    private List<TopicPartition> partitions(Consumer<?, ?> consumer) {
        var partitions = consumer.partitionsFor(topicName).stream()
                .map(partition -> new TopicPartition(topicName, partition.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new IllegalStateException("there is no topic " + topicName);
        }
        return partitions;
    }

    private void noteCompletion(Consumer<?, ?> consumer) {
        if (!isComplete()
                && endsAtStart.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
            complete.countDown();
            LOG.info("The view of {} is complete: {} things", topicName, versions.size());
            listener.completed();
        }
    }

    private void takeIn(ConsumerRecord<byte[], byte[]> record) {
        var headers = record.headers();
        try {
            var event = cloudEvents.read(topic, CloudEvents.text(headers, CloudEvents.TYPE), record.value());
            @Nullable Long known = versions.get(event.id());
            if (known == null || known < event.version()) {
                versions.put(event.id(), event.version());
                Correlation.during(CloudEvents.text(headers, CloudEvents.CORRELATION), () -> listener.takeIn(event));
            }
        } catch (RuntimeException e) {
            passOver(record, e);
        }
    }

    /** A view has nobody to hand a record on to: that the topic's other readers put it aside is enough. */
    private void passOver(ConsumerRecord<?, ?> record, RuntimeException failure) {
        unreadable.increment();
        LOG.error(
                "The view of {} passes over the record at {}-{}",
                topicName,
                record.partition(),
                record.offset(),
                failure);
    }
}
