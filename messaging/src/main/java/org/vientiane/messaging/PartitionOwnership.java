package org.vientiane.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which partitions of a topic, and so which keys, are this instance's to look after: a member of a consumer group that
 * reads nothing.
 */
public final class PartitionOwnership extends ConsumerLoop {

    /** Who wants to know. All calls come from the ownership's own thread. */
    public interface Listener {

        /** These partitions are this instance's from now on. */
        void gained(Set<Integer> partitions);

        /** These partitions are somebody else's from now on, or nobody's for a while. */
        void lost(Set<Integer> partitions);
    }

    private static final Logger LOG = LoggerFactory.getLogger(PartitionOwnership.class);

    private static final Duration POLL = Duration.ofSeconds(1);

    private final String topicName;
    private final Listener listener;

    private volatile Set<Integer> owned = Set.of();
    private volatile int partitionCount;
    private volatile boolean joined;

    PartitionOwnership(
            String topicName, String group, Listener listener, KafkaClients kafka, TopicAdministration topics) {
        super("owner-" + topicName, kafka, topics, settings(group));
        this.topicName = topicName;
        this.listener = listener;
    }

    /** Whoever stays keeps what it holds when others come or go. */
    private static Map<String, String> settings(String group) {
        return Map.of(
                ConsumerConfig.GROUP_ID_CONFIG,
                group,
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                CooperativeStickyAssignor.class.getName());
    }

    /** Whether this instance looks after the thing of this id. */
    public boolean owns(UUID id) {
        return joined && owned.contains(partitionOf(id));
    }

    /**
     * The partition that events of this id are sent to: what the default partitioner says of the key.
     *
     * @throws IllegalStateException before the topic is known
     */
    public int partitionOf(UUID id) {
        if (partitionCount == 0) {
            throw new IllegalStateException("nothing is known of " + topicName + " yet");
        }
        return partitionOf(id, partitionCount);
    }

    /** The partitions that this instance looks after. */
    public Set<Integer> partitions() {
        return owned;
    }

    /** Whether the group has let this instance in, be it for no partition. */
    public boolean hasJoined() {
        return joined;
    }

    static int partitionOf(UUID id, int partitionCount) {
        return Utils.toPositive(Utils.murmur2(id.toString().getBytes(StandardCharsets.UTF_8))) % partitionCount;
    }

    @Override
    void read(Consumer<byte[], byte[]> consumer) {
        partitionCount = consumer.partitionsFor(topicName).size();
        consumer.subscribe(List.of(topicName), new Assignment(consumer));
        while (true) {
            consumer.poll(POLL);
        }
    }

    private void gained(Set<Integer> partitions) {
        owned = union(owned, partitions);
        joined = true;
        LOG.info("This instance looks after the partitions {} of {}", owned, topicName);
        tell(listener::gained, partitions);
    }

    private void lost(Set<Integer> partitions) {
        owned = difference(owned, partitions);
        tell(listener::lost, partitions);
    }

    private static void tell(java.util.function.Consumer<Set<Integer>> listener, Set<Integer> partitions) {
        if (!partitions.isEmpty()) {
            listener.accept(partitions);
        }
    }

    private static Set<Integer> union(Set<Integer> some, Set<Integer> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }

    private static Set<Integer> difference(Set<Integer> some, Set<Integer> others) {
        return some.stream().filter(partition -> !others.contains(partition)).collect(Collectors.toUnmodifiableSet());
    }

    private final class Assignment implements ConsumerRebalanceListener {

        private final Consumer<?, ?> consumer;

        Assignment(Consumer<?, ?> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            consumer.pause(partitions);
            gained(numbers(partitions));
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            lost(numbers(partitions));
        }

        private static Set<Integer> numbers(Collection<TopicPartition> partitions) {
            return partitions.stream().map(TopicPartition::partition).collect(Collectors.toUnmodifiableSet());
        }
    }
}
