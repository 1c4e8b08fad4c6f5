package org.vientiane.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.messaging.Message;
import org.vientiane.contracts.StateEvent;
import org.vientiane.contracts.Topic;

/** What a service has to do with topics: it publishes documents, consumes events, keeps views and owns partitions. */
public final class Messaging {

    private final MongoOperations mongo;
    private final KafkaClients kafka;
    private final CloudEvents cloudEvents;
    private final TopicAdministration topics;
    private final ConsumerContainers containers;
    private final MessagingSettings settings;
    private final MeterRegistry meters;

    Messaging(
            MongoOperations mongo,
            KafkaClients kafka,
            CloudEvents cloudEvents,
            TopicAdministration topics,
            ConsumerContainers containers,
            MessagingSettings settings,
            MeterRegistry meters) {
        this.mongo = mongo;
        this.kafka = kafka;
        this.cloudEvents = cloudEvents;
        this.topics = topics;
        this.containers = containers;
        this.settings = settings;
        this.meters = meters;
    }

    /** Documents that are published; a bean of the service, whose {@link PublishedDocuments#readBack()} is another. */
    public <A, E extends StateEvent> PublishedDocuments<A, E> documents(Publication<A, E> publication) {
        topics.need(publication.topic());
        containers.publishes(publication.topic());
        var documents = new MarkedDocuments<>(mongo, publication);
        var relay = new Relay<>(publication, documents, cloudEvents, kafka.template(), settings, meters);
        var readBack = new ReadBack<>(publication, documents, relay, cloudEvents, meters);
        return new PublishedDocuments<>(publication, documents, relay, readBack, topics);
    }

    /**
     * A functional bean that hands a topic's events to a use case, each at least once and those of one thing in order.
     *
     * @param handler lets its failures out: a server that is away is waited for, see {@link ServerAwayException}, and so
     *     is, for a while, what may be healed, see {@link NotKnownYetException}; after four tries anything else puts the
     *     record aside
     */
    public <E extends StateEvent> Consumer<Message<List<byte[]>>> consumer(Topic<E> topic, Consumer<E> handler) {
        topics.need(topic);
        return new EventConsumer<>(topic, cloudEvents, handler);
    }

    /** A view of a whole topic; a bean of the service. */
    public <E extends StateEvent> TopicView<E> view(Topic<E> topic, TopicView.Listener<E> listener) {
        topics.need(topic);
        return new TopicView<>(topic, settings.nameOf(topic), listener, cloudEvents, kafka, topics, meters);
    }

    /** Which partitions of a topic this instance looks after; a bean of the service. */
    public PartitionOwnership ownership(Topic<?> topic, String group, PartitionOwnership.Listener listener) {
        topics.need(topic);
        return new PartitionOwnership(settings.nameOf(topic), settings.prefix() + group, listener, kafka, topics);
    }
}
