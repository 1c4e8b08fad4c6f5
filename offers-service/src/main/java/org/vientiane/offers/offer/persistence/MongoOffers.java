package org.vientiane.offers.offer.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;
import org.vientiane.contracts.offer.OfferEvent;
import org.vientiane.messaging.Insertion;
import org.vientiane.messaging.PublishedDocuments;
import org.vientiane.offers.offer.Offer;
import org.vientiane.offers.offer.OfferSelection;
import org.vientiane.offers.offer.OfferStatus;
import org.vientiane.offers.offer.Offers;
import org.vientiane.vocabulary.Visibility;

/** Offers as documents in MongoDB. */
@Repository
class MongoOffers implements Offers {

    private final PublishedDocuments<Offer, OfferEvent> documents;

    MongoOffers(PublishedDocuments<Offer, OfferEvent> documents) {
        this.documents = documents;
    }

    @Override
    public Optional<Offer> find(UUID id) {
        return documents.find(id);
    }

    @Override
    public Optional<Offer> findByRequest(String requestId) {
        return documents.findHandled(requestId);
    }

    @Override
    public List<Offer> select(OfferSelection selection, @Nullable UUID after, int limit) {
        return documents.page(criteria(selection), after, limit);
    }

    @Override
    public boolean add(Offer offer) {
        return documents.insert(offer) == Insertion.INSERTED;
    }

    @Override
    public boolean replace(Offer offer) {
        return documents.replace(offer);
    }

    private static Criteria criteria(OfferSelection selection) {
        var all = new ArrayList<Criteria>();
        if (selection.provider() != null) {
            all.add(where("state.terms.provider").is(selection.provider().code()));
        }
        if (selection.obligation() != null) {
            all.add(where("state.terms.obligations").is(selection.obligation().name()));
        }
        if (selection.status() != null) {
            all.add(standsAt(selection.status(), selection));
        }
        if (selection.reader() != null) {
            var open = where("state.terms.visibility").is(Visibility.PUBLIC.name());
            var own = where("state.terms.provider").is(selection.reader().code());
            all.add(new Criteria().orOperator(open, own));
        }
        return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
    }

    /** The same as {@link Offer#status}, as a question to the store. */
    private static Criteria standsAt(OfferStatus status, OfferSelection selection) {
        var withdrawn = where("state.withdrawn");
        var lastDay = where("state.terms.period.to");
        var day = selection.day().toString();
        return switch (status) {
            case WITHDRAWN -> withdrawn.is(true);
            case EXHAUSTED ->
                all(withdrawn.is(false), where("derived.exhausted").is(true));
            case EXPIRED -> all(withdrawn.is(false), somethingIsLeft(), lastDay.lt(day));
            case OPEN -> all(withdrawn.is(false), somethingIsLeft(), lastDay.gte(day));
        };
    }

    /** Also true of a document of the time before there were commitments. */
    private static Criteria somethingIsLeft() {
        return where("derived.exhausted").ne(true);
    }

    private static Criteria all(Criteria... criteria) {
        return new Criteria().andOperator(criteria);
    }
}
