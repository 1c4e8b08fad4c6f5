package org.vientiane.messaging;

import com.mongodb.client.model.UpdateOneModel;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.messaging.Message;
import org.vientiane.contracts.StateEvent;

/**
 * Reads a service's own topic back: only what stands there is published.
 *
 * <p>A record of a document's own version takes the mark off. An older one sets it again, so that the newest version is
 * sent behind it. A newer one, or one without a document, means that the store has lost writes: the document is written
 * at once from the record's state, one version above it, and marked. So the last record of each key ends as the newest
 * version.
 */
final class ReadBack<A, E extends StateEvent> implements Consumer<Message<List<byte[]>>> {

    private static final Logger LOG = LoggerFactory.getLogger(ReadBack.class);

    private final Publication<A, E> publication;
    private final MarkedDocuments<A, E> documents;
    private final Relay<A, E> relay;
    private final CloudEvents cloudEvents;
    private final Counter healed;

    ReadBack(
            Publication<A, E> publication,
            MarkedDocuments<A, E> documents,
            Relay<A, E> relay,
            CloudEvents cloudEvents,
            MeterRegistry meters) {
        this.publication = publication;
        this.documents = documents;
        this.relay = relay;
        this.cloudEvents = cloudEvents;
        this.healed = Counter.builder("vientiane.publication.healed")
                .description("Documents that the store had lost and that were written again from their topic")
                .tag("topic", publication.topic().name())
                .register(meters);
    }

    @Override
    public void accept(Message<List<byte[]>> batch) {
        var records = ReceivedRecord.of(batch);
        var events = new ArrayList<E>(records.size());
        var failure = read(records, events);
        try {
            var healing = settle(events);
            failure = healing == null ? failure : healing;
        } catch (RuntimeException e) {
            throw RecordFailure.at(0, e);
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Reads as far as can be read. */
    private @Nullable RecordFailure read(List<ReceivedRecord> records, List<E> events) {
        for (var record : records) {
            try {
                events.add(cloudEvents.read(publication.topic(), record.header(CloudEvents.TYPE), record.value()));
            } catch (UnreadableEvent e) {
                return RecordFailure.at(events.size(), e);
            }
        }
        return null;
    }

    private @Nullable RecordFailure settle(List<E> events) {
        Map<UUID, Long> stored = new HashMap<>(documents.versions(
                events.stream().map(StateEvent::id).distinct().toList()));
        var changes = new LinkedHashMap<UUID, UpdateOneModel<Document>>();
        @Nullable RecordFailure failure = null;
        for (int i = 0; i < events.size() && failure == null; i++) {
            var event = events.get(i);
            var version = stored.get(event.id());
            if (version == null || version < event.version()) {
                try {
                    stored.put(event.id(), heal(event, version));
                    changes.remove(event.id());
                } catch (RuntimeException e) {
                    failure = RecordFailure.at(i, e);
                }
            } else if (version == event.version()) {
                relay.arrived(event.id(), version);
                changes.put(event.id(), MarkedDocuments.unmark(event.id(), version));
            } else {
                changes.put(event.id(), MarkedDocuments.mark(event.id(), version, Mark.now()));
            }
        }
        documents.change(changes.values());
        return failure;
    }

    /** Writes the lost document again and says with which version. */
    private long heal(E event, @Nullable Long stored) {
        var aggregate = publication.aggregate(event, event.version() + 1);
        var mark = Mark.now();
        var written = stored == null ? documents.restore(aggregate, mark) : documents.replace(aggregate, stored, mark);
        if (!written) {
            throw new OptimisticLockingFailureException(event.id() + " was written by somebody else meanwhile");
        }
        LOG.error(
                "The store has lost writes: of {} in {} it had {}, the topic has version {}; written again as version {}",
                event.id(),
                publication.collection(),
                stored == null ? "nothing" : "version " + stored,
                event.version(),
                event.version() + 1);
        healed.increment();
        relay.hand(publication.event(aggregate), mark);
        return event.version() + 1;
    }
}
