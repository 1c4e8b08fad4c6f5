package org.vientiane.messaging;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.CriteriaDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.StateEvent;

/**
 * The documents of one kind of aggregate: {@code {_id, version, unpublished, handled: [id, ...], derived, state}}.
 *
 * <p>Nothing here needs more of a store than conditional writes of single documents, acknowledged by a majority.
 */
final class MarkedDocuments<A, E extends StateEvent> {

    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String HANDLED = "handled";
    private static final String DERIVED = "derived";
    private static final String STATE = "state";

    /** An aggregate whose newest version has not been read back, and since when. */
    record Marked<A>(A aggregate, Mark mark) {}

    private final MongoOperations mongo;
    private final Publication<A, E> publication;
    private volatile boolean indexed;

    MarkedDocuments(MongoOperations mongo, Publication<A, E> publication) {
        this.mongo = mongo;
        this.publication = publication;
    }

    Optional<A> find(UUID id) {
        return first(eq(ID, id));
    }

    List<A> find(Collection<UUID> ids) {
        return withCollection(
                documents -> aggregates(documents.find(in(ID, ids)).sort(ascending(ID))));
    }

    Optional<A> findHandled(String handledId) {
        return first(eq(HANDLED, handledId));
    }

    List<A> page(CriteriaDefinition criteria, @Nullable UUID after, int limit) {
        var query = Query.query(criteria).with(Sort.by(ID)).limit(limit);
        if (after != null) {
            query.addCriteria(Criteria.where(ID).gt(after));
        }
        return aggregates(mongo.find(query, Document.class, publication.collection()));
    }

    List<A> sorted(CriteriaDefinition criteria, String by, int limit) {
        var query = Query.query(criteria).with(Sort.by(by)).limit(limit);
        return aggregates(mongo.find(query, Document.class, publication.collection()));
    }

    /** The versions of those of these documents that exist. */
    Map<UUID, Long> versions(Collection<UUID> ids) {
        return withCollection(documents -> {
            var versions = new HashMap<UUID, Long>();
            documents
                    .find(in(ID, ids))
                    .projection(Projections.include(VERSION))
                    .forEach(document -> versions.put(document.get(ID, UUID.class), document.getLong(VERSION)));
            return versions;
        });
    }

    Insertion insert(A aggregate, Mark mark) {
        try {
            withCollection(documents -> documents.insertOne(document(aggregate, mark)));
            return Insertion.INSERTED;
        } catch (DuplicateKeyException e) {
            return versions(List.of(publication.id(aggregate))).isEmpty()
                    ? Insertion.HANDLED_EXISTS
                    : Insertion.ID_EXISTS;
        }
    }

    /** Writes {@code aggregate} if the stored version is {@code expected}, and says whether it was. */
    boolean replace(A aggregate, long expected, Mark mark) {
        var document = document(aggregate, mark);
        try {
            return replace(publication.id(aggregate), expected, document);
        } catch (DuplicateKeyException e) {
            // Only a healed document meets a request that was taken in anew after the store had lost it:
            // whoever repeats that request is answered from the newer document.
            document.remove(HANDLED);
            return replace(publication.id(aggregate), expected, document);
        }
    }

    /** Writes a document that the store has lost, and says whether it was still missing. */
    boolean restore(A aggregate, Mark mark) {
        return switch (insert(aggregate, mark)) {
            case INSERTED -> true;
            case ID_EXISTS -> false;
            case HANDLED_EXISTS -> {
                var document = document(aggregate, mark);
                document.remove(HANDLED);
                withCollection(documents -> documents.insertOne(document));
                yield true;
            }
        };
    }

    /** The change that takes the mark off a document of this version. */
    static UpdateOneModel<Document> unmark(UUID id, long version) {
        return new UpdateOneModel<>(ofVersion(id, version), Updates.unset(Mark.FIELD));
    }

    /** The change that marks a document of this version. */
    static UpdateOneModel<Document> mark(UUID id, long version, Mark mark) {
        return new UpdateOneModel<>(ofVersion(id, version), Updates.set(Mark.FIELD, mark.document()));
    }

    void change(Collection<UpdateOneModel<Document>> changes) {
        if (!changes.isEmpty()) {
            withCollection(
                    documents -> documents.bulkWrite(List.copyOf(changes), new BulkWriteOptions().ordered(false)));
        }
    }

    /** Documents that are marked, those marked longest first. */
    List<Marked<A>> marked(int limit) {
        return withCollection(documents -> documents
                .find(exists(Mark.FIELD))
                .sort(ascending(Mark.SINCE))
                .limit(limit)
                .map(document -> new Marked<>(aggregate(document), Mark.in(document)))
                .into(new ArrayList<>()));
    }

    private boolean replace(UUID id, long expected, Document document) {
        return withCollection(documents -> documents.replaceOne(ofVersion(id, expected), document))
                        .getMatchedCount()
                == 1;
    }

    private static Bson ofVersion(UUID id, long version) {
        return and(eq(ID, id), eq(VERSION, version));
    }

    private Optional<A> first(Bson filter) {
        return withCollection(documents -> aggregates(documents.find(filter).limit(1))).stream()
                .findFirst();
    }

    private Document document(A aggregate, Mark mark) {
        var state = new Document();
        mongo.getConverter().write(aggregate, state);
        var document = new Document(ID, publication.id(aggregate))
                .append(VERSION, publication.version(aggregate))
                .append(Mark.FIELD, mark.document());
        var handled =
                publication.handled(aggregate).stream().map(HandledRequest::id).toList();
        if (!handled.isEmpty()) {
            document.append(HANDLED, handled);
        }
        var derived = publication.derived(aggregate);
        if (!derived.isEmpty()) {
            document.append(DERIVED, new Document(Map.copyOf(derived)));
        }
        return document.append(STATE, state);
    }

    private A aggregate(Document document) {
        return mongo.getConverter().read(publication.type(), document.get(STATE, Document.class));
    }

    private List<A> aggregates(Iterable<Document> documents) {
        var aggregates = new ArrayList<A>();
        documents.forEach(document -> aggregates.add(aggregate(document)));
        return aggregates;
    }

    private <T> T withCollection(Function<MongoCollection<Document>, T> action) {
        return Objects.requireNonNull(mongo.execute(publication.collection(), collection -> {
            var documents =
                    collection.withWriteConcern(WriteConcern.MAJORITY).withReadPreference(ReadPreference.primary());
            ensureIndexes(documents);
            return action.apply(documents);
        }));
    }

    /** Before the first access, for a store may come up later than the service. */
    private void ensureIndexes(MongoCollection<Document> documents) {
        if (!indexed) {
            documents.createIndexes(List.of(
                    new IndexModel(ascending(ID, VERSION), new IndexOptions().unique(true)),
                    new IndexModel(ascending(Mark.FIELD), new IndexOptions().sparse(true)),
                    new IndexModel(
                            ascending(HANDLED), new IndexOptions().unique(true).sparse(true))));
            indexed = true;
        }
    }
}
