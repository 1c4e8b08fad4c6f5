package org.vientiane.needs.need.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.vientiane.needs.need.NeedStatus.COVERED;
import static org.vientiane.needs.need.NeedStatus.MET;
import static org.vientiane.needs.need.NeedStatus.PARTLY_COVERED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.messaging.Insertion;
import org.vientiane.messaging.PublishedDocuments;
import org.vientiane.needs.need.Need;
import org.vientiane.needs.need.NeedSelection;
import org.vientiane.needs.need.NeedStatus;
import org.vientiane.needs.need.Needs;
import org.vientiane.vocabulary.Visibility;

/** Needs as documents in MongoDB. */
@Repository
class MongoNeeds implements Needs {

    private final PublishedDocuments<Need, NeedEvent> documents;

    MongoNeeds(PublishedDocuments<Need, NeedEvent> documents) {
        this.documents = documents;
    }

    @Override
    public Optional<Need> find(UUID id) {
        return documents.find(id);
    }

    @Override
    public Optional<Need> findByRequest(String requestId) {
        return documents.findHandled(requestId);
    }

    @Override
    public List<Need> select(NeedSelection selection, @Nullable UUID after, int limit) {
        return documents.page(criteria(selection), after, limit);
    }

    @Override
    public boolean add(Need need) {
        return documents.insert(need) == Insertion.INSERTED;
    }

    @Override
    public boolean replace(Need need) {
        return documents.replace(need);
    }

    private static Criteria criteria(NeedSelection selection) {
        var all = new ArrayList<Criteria>();
        if (selection.state() != null) {
            all.add(where("state.terms.state").is(selection.state().iso3()));
        }
        if (selection.obligation() != null) {
            all.add(where("state.terms.obligation").is(selection.obligation().name()));
        }
        if (selection.status() != null) {
            all.add(standsAt(selection.status(), selection));
        }
        if (selection.reader() != null) {
            var open = where("state.terms.visibility").is(Visibility.PUBLIC.name());
            var own = where("state.terms.state").is(selection.reader().code());
            all.add(new Criteria().orOperator(open, own));
        }
        return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
    }

    /** The same as {@link Need#status}, as a question to the store. */
    private static Criteria standsAt(NeedStatus status, NeedSelection selection) {
        var withdrawn = where("state.withdrawn");
        var lastDay = where("state.terms.period.to");
        var day = selection.day().toString();
        return switch (status) {
            case WITHDRAWN -> withdrawn.is(true);
            case MET, COVERED -> all(withdrawn.is(false), coverageIs(status));
            case EXPIRED -> all(withdrawn.is(false), coverageIsNone(MET, COVERED), lastDay.lt(day));
            case PARTLY_COVERED -> all(withdrawn.is(false), coverageIs(status), lastDay.gte(day));
            case OPEN -> all(withdrawn.is(false), coverageIsNone(MET, COVERED, PARTLY_COVERED), lastDay.gte(day));
        };
    }

    private static Criteria coverageIs(NeedStatus coverage) {
        return where("derived.coverage").is(coverage.name());
    }

    /** Also true of a document of the time before there were commitments. */
    private static Criteria coverageIsNone(NeedStatus... coverages) {
        return where("derived.coverage")
                .nin(Stream.of(coverages).map(NeedStatus::name).toList());
    }

    private static Criteria all(Criteria... criteria) {
        return new Criteria().andOperator(criteria);
    }
}
