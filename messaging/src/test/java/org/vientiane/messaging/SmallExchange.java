package org.vientiane.messaging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.messaging.Message;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.need.NeedEvent;

/** The smallest service that does all that services do with topics. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class SmallExchange {

    @Bean
    PublishedDocuments<StoredNeed, NeedEvent> needDocuments(Messaging messaging) {
        return messaging.documents(new StoredNeed.AsPublication());
    }

    @Bean
    Consumer<Message<List<byte[]>>> needsReadBack(PublishedDocuments<StoredNeed, NeedEvent> documents) {
        return documents.readBack();
    }

    @Bean
    Told told() {
        return new Told();
    }

    @Bean
    Consumer<Message<List<byte[]>>> needsTold(Messaging messaging, Told told) {
        return messaging.consumer(Topics.NEEDS, told);
    }

    @Bean
    Seen seen() {
        return new Seen();
    }

    @Bean
    TopicView<NeedEvent> needsView(Messaging messaging, Seen seen) {
        return messaging.view(Topics.NEEDS, seen);
    }

    @Bean
    Looking looking() {
        return new Looking();
    }

    @Bean
    PartitionOwnership needsOwnership(Messaging messaging, Looking looking) {
        return messaging.ownership(Topics.NEEDS, "small-exchange.owners", looking);
    }

    /** A use case behind a consumer, that fails as a test wishes. */
    static final class Told implements Consumer<NeedEvent> {

        record Telling(NeedEvent event, String correlationId) {}

        final List<Telling> tellings = new CopyOnWriteArrayList<>();
        final Map<UUID, RuntimeException> failures = new ConcurrentHashMap<>();
        final List<UUID> tries = new CopyOnWriteArrayList<>();
        volatile Consumer<NeedEvent> work = event -> {};

        @Override
        public void accept(NeedEvent event) {
            tries.add(event.id());
            var failure = failures.get(event.id());
            if (failure != null) {
                throw failure;
            }
            work.accept(event);
            tellings.add(new Telling(event, String.valueOf(Correlation.current())));
        }

        List<UUID> ids() {
            return tellings.stream().map(telling -> telling.event().id()).toList();
        }
    }

    /** What a view was told, in its order. */
    static final class Seen implements TopicView.Listener<NeedEvent> {

        final List<NeedEvent> events = new CopyOnWriteArrayList<>();
        final AtomicInteger completions = new AtomicInteger();

        @Override
        public void takeIn(NeedEvent event) {
            events.add(event);
        }

        @Override
        public void completed() {
            completions.incrementAndGet();
        }

        List<Long> versionsOf(UUID id) {
            return events.stream()
                    .filter(event -> event.id().equals(id))
                    .map(NeedEvent::version)
                    .toList();
        }
    }

    /** What an owner was told. */
    static final class Looking implements PartitionOwnership.Listener {

        final List<Integer> gained = new CopyOnWriteArrayList<>();
        final List<Integer> lost = new CopyOnWriteArrayList<>();

        @Override
        public void gained(Set<Integer> partitions) {
            gained.addAll(partitions);
        }

        @Override
        public void lost(Set<Integer> partitions) {
            lost.addAll(partitions);
        }
    }
}
