package org.vientiane.notification.message.persistence;

import java.util.UUID;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import org.vientiane.notification.message.Told;

/** How far matters have been told, a small document for each. */
@Repository
class MongoTold implements Told {

    private final MongoOperations mongo;

    MongoTold(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public int upTo(UUID matter) {
        var known = mongo.findById(matter, ToldDocument.class);
        return known == null ? 0 : known.transition();
    }

    @Override
    public void upTo(UUID matter, int transition) {
        mongo.upsert(
                Query.query(Criteria.where("_id").is(matter)),
                new Update().max("transition", transition),
                ToldDocument.class);
    }
}
