package org.vientiane.matching.commitment.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;
import org.vientiane.matching.commitment.Ledger;
import org.vientiane.matching.commitment.Ledger.Attempt;
import org.vientiane.matching.commitment.Ledger.Entry;
import org.vientiane.matching.commitment.Ledgers;

/**
 * Ledgers in MongoDB: {@code {_id, version, openSince, state}}, one for each need and offer, written only if the version
 * is still the one that was read.
 */
@Repository
class MongoLedgers implements Ledgers {

    private static final String COLLECTION = "ledgers";
    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String OPEN_SINCE = "openSince";
    private static final String STATE = "state";

    /**
     * What is kept of a ledger beside its id and version.
     *
     * @param entries its entries
     * @param voided the attempts that were undone
     */
    record Pages(List<Entry> entries, List<Attempt> voided) {}

    private final MongoOperations mongo;
    private volatile boolean indexed;

    MongoLedgers(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Ledger> find(UUID id) {
        return withCollection(
                        ledgers -> Optional.ofNullable(ledgers.find(eq(ID, id)).first()))
                .map(this::ledger);
    }

    @Override
    public List<Ledger> openBefore(Instant since) {
        return withCollection(ledgers -> ledgers.find(exists(OPEN_SINCE)).into(new ArrayList<>())).stream()
                .map(this::ledger)
                .filter(ledger -> ledger.openSince().filter(since::isAfter).isPresent())
                .toList();
    }

    @Override
    public boolean keep(Ledger ledger) {
        var document = document(ledger);
        if (ledger.version() > 0) {
            return withCollection(
                    ledgers -> ledgers.replaceOne(and(eq(ID, ledger.id()), eq(VERSION, ledger.version())), document)
                                    .getMatchedCount()
                            == 1);
        }
        try {
            withCollection(ledgers -> ledgers.insertOne(document));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private Ledger ledger(Document document) {
        var pages = mongo.getConverter().read(Pages.class, document.get(STATE, Document.class));
        return new Ledger(document.get(ID, UUID.class), document.getLong(VERSION), pages.entries(), pages.voided());
    }

    private Document document(Ledger ledger) {
        var state = new Document();
        mongo.getConverter().write(new Pages(ledger.entries(), ledger.voided()), state);
        var document = new Document(ID, ledger.id()).append(VERSION, ledger.version() + 1);
        ledger.openSince().ifPresent(since -> document.append(OPEN_SINCE, Date.from(since)));
        return document.append(STATE, state);
    }

    private <T> T withCollection(Function<MongoCollection<Document>, T> action) {
        return Objects.requireNonNull(mongo.execute(COLLECTION, collection -> {
            var ledgers =
                    collection.withWriteConcern(WriteConcern.MAJORITY).withReadPreference(ReadPreference.primary());
            ensureIndexes(ledgers);
            return action.apply(ledgers);
        }));
    }

    /** Before the first access, for a store may come up later than the service. */
    private void ensureIndexes(MongoCollection<Document> ledgers) {
        if (!indexed) {
            ledgers.createIndexes(List.of(
                    new IndexModel(ascending(ID, VERSION), new IndexOptions().unique(true)),
                    new IndexModel(ascending(OPEN_SINCE), new IndexOptions().sparse(true))));
            indexed = true;
        }
    }
}
