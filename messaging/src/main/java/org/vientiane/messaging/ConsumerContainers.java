package org.vientiane.messaging;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.util.backoff.BackOff;
import org.vientiane.contracts.Topic;

/** Says for every consumer of the binder what happens to a record that is not taken in, and where its reading begins. */
final class ConsumerContainers implements ListenerContainerWithDlqAndRetryCustomizer {

    private final DeadLetters deadLetters;
    private final MessagingSettings settings;
    private final Set<String> published = ConcurrentHashMap.newKeySet();

    ConsumerContainers(DeadLetters deadLetters, MessagingSettings settings) {
        this.deadLetters = deadLetters;
        this.settings = settings;
    }

    /** Says, before the start, that the service publishes a topic, so that whoever consumes it reads it back. */
    void publishes(Topic<?> topic) {
        published.add(settings.nameOf(topic));
    }

    @Override
    public void configure(
            AbstractMessageListenerContainer<?, ?> container,
            String destinationName,
            String group,
            @Nullable BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> dlqDestinationResolver,
            @Nullable BackOff backOff) {
        container.setCommonErrorHandler(new ConsumerErrorHandler(
                deadLetters.of(destinationName, group), Instant.now().plus(settings.healingTime())));
        if (published.contains(destinationName)) {
            container.getContainerProperties().setConsumerRebalanceListener(new FromTheBeginning());
        }
    }

    @Override
    public boolean retryAndDlqInBinding(String destinationName, String group) {
        return false;
    }

    /**
     * A service reads its own topic back whole at every start. Committed offsets know nothing of a database that was
     * restored from a backup meanwhile; this is how the service finds out.
     */
    private static final class FromTheBeginning implements ConsumerAwareRebalanceListener {

        private final Set<TopicPartition> begun = ConcurrentHashMap.newKeySet();

        @Override
        public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
            consumer.seekToBeginning(partitions.stream().filter(begun::add).toList());
        }
    }
}
