package org.vientiane.notification.message.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;
import org.vientiane.contracts.message.MessageEvent;
import org.vientiane.messaging.Insertion;
import org.vientiane.messaging.PublishedDocuments;
import org.vientiane.notification.message.Message;
import org.vientiane.notification.message.Messages;

/** Messages as published documents. */
@Repository
class MongoMessages implements Messages {

    /** What people and the sweep ask by; the embedded store scans for it, which is quick enough on one machine. */
    private static final List<String> ASKED_BY =
            List.of("state.match", "state.status", "state.recipient", "state.party");

    private final PublishedDocuments<Message, MessageEvent> documents;
    private final MongoOperations mongo;
    private volatile boolean indexed;

    MongoMessages(PublishedDocuments<Message, MessageEvent> documents, MongoOperations mongo) {
        this.documents = documents;
        this.mongo = mongo;
    }

    @Override
    public Optional<Message> find(UUID id) {
        return documents.find(id);
    }

    @Override
    public List<Message> find(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : documents.find(ids);
    }

    @Override
    public boolean add(Message message) {
        return documents.insert(message) == Insertion.INSERTED;
    }

    @Override
    public boolean replace(Message message) {
        return documents.replace(message);
    }

    @Override
    public List<Message> page(Filter filter, @Nullable UUID after, int limit) {
        ensureIndexes();
        var criteria = new Criteria();
        with(criteria, "party", filter.party() == null ? null : filter.party().code());
        with(criteria, "recipient", filter.recipient());
        with(criteria, "match", filter.match());
        with(
                criteria,
                "status",
                filter.status() == null ? null : filter.status().name());
        return documents.page(criteria, after, limit);
    }

    /** Before the first question, for a store may come up later than the service. */
    private void ensureIndexes() {
        if (!indexed) {
            var indexes = mongo.indexOps("messages");
            ASKED_BY.forEach(field -> indexes.createIndex(new Index(field, Sort.Direction.ASC)));
            indexed = true;
        }
    }

    private static void with(Criteria criteria, String field, @Nullable Object value) {
        if (value != null) {
            criteria.and("state." + field).is(value);
        }
    }
}
