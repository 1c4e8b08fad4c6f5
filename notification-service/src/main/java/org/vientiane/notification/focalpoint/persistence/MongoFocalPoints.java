package org.vientiane.notification.focalpoint.persistence;

import com.mongodb.WriteConcern;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.CompoundIndexDefinition;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import org.vientiane.notification.focalpoint.FocalPoint;
import org.vientiane.notification.focalpoint.FocalPoints;
import org.vientiane.notification.focalpoint.Part;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.StateCode;

/** Focal points in a collection of their own. */
@Repository
class MongoFocalPoints implements FocalPoints {

    private final MongoTemplate mongo;
    private volatile boolean indexed;

    MongoFocalPoints(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.setWriteConcern(WriteConcern.MAJORITY);
    }

    @Override
    public Optional<FocalPoint> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, FocalPointDocument.class))
                .map(FocalPointDocument::focalPoint)
                .filter(focalPoint -> !focalPoint.deleted());
    }

    @Override
    public Optional<FocalPoint> handledAs(String request) {
        var query = Query.query(Criteria.where(FocalPointDocument.HANDLED).is(request));
        return Optional.ofNullable(mongo.findOne(query, FocalPointDocument.class))
                .map(FocalPointDocument::focalPoint);
    }

    @Override
    public List<FocalPoint> page(@Nullable PartyCode party, @Nullable UUID after, int limit) {
        var query = standing().with(Sort.by("_id")).limit(limit);
        if (party != null) {
            query.addCriteria(Criteria.where("terms.party").is(party.code()));
        }
        if (after != null) {
            query.addCriteria(Criteria.where("_id").gt(after));
        }
        return found(query);
    }

    @Override
    public List<FocalPoint> concernedBy(StateCode state, PartyCode provider) {
        return found(standing()
                .addCriteria(
                        Criteria.where("terms.party").in(state.iso3(), provider.code(), Part.COORDINATION.code())));
    }

    @Override
    public boolean add(FocalPoint focalPoint) {
        ensureIndexes();
        try {
            mongo.insert(FocalPointDocument.of(focalPoint));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public boolean replace(FocalPoint focalPoint) {
        var before = Query.query(
                Criteria.where("_id").is(focalPoint.id()).and("version").is(focalPoint.version() - 1));
        return mongo.findAndReplace(before, FocalPointDocument.of(focalPoint), FindAndReplaceOptions.none()) != null;
    }

    private List<FocalPoint> found(Query query) {
        return mongo.find(query, FocalPointDocument.class).stream()
                .map(FocalPointDocument::focalPoint)
                .toList();
    }

    private static Query standing() {
        return Query.query(Criteria.where("deleted").is(false));
    }

    /** Before the first write, for a store may come up later than the service. */
    private void ensureIndexes() {
        if (!indexed) {
            var indexes = mongo.indexOps(FocalPointDocument.class);
            indexes.createIndex(new CompoundIndexDefinition(new Document("_id", 1).append("version", 1)).unique());
            indexes.createIndex(new Index(FocalPointDocument.HANDLED, Sort.Direction.ASC)
                    .unique()
                    .sparse());
            indexed = true;
        }
    }
}
