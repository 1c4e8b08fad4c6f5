package org.vientiane.offers.offer.events;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.Topic;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.commitment.CommitmentEntries;
import org.vientiane.contracts.offer.OfferEvent;
import org.vientiane.messaging.Publication;
import org.vientiane.offers.offer.Offer;

/** How an offer is kept and published: the event says all that the offer is, so that either can be made of the other. */
final class OfferPublication implements Publication<Offer, OfferEvent> {

    @Override
    public String collection() {
        return "offers";
    }

    @Override
    public Topic<OfferEvent> topic() {
        return Topics.OFFERS;
    }

    @Override
    public Class<Offer> type() {
        return Offer.class;
    }

    @Override
    public UUID id(Offer offer) {
        return offer.id();
    }

    @Override
    public long version(Offer offer) {
        return offer.version();
    }

    @Override
    public List<HandledRequest> handled(Offer offer) {
        return offer.handled();
    }

    @Override
    public OfferEvent event(Offer offer) {
        return new OfferEvent(
                offer.id(),
                offer.version(),
                offer.terms(),
                offer.registeredOn(),
                offer.withdrawn(),
                offer.commitments().entries(),
                offer.announcements(),
                offer.origin(),
                offer.handled());
    }

    @Override
    public Offer aggregate(OfferEvent event, long version) {
        return new Offer(
                event.id(),
                version,
                event.terms(),
                event.registeredOn(),
                event.withdrawn(),
                new CommitmentEntries(event.commitments()),
                event.announcements(),
                event.origin(),
                event.handled());
    }

    @Override
    public Map<String, ?> derived(Offer offer) {
        return Map.of("exhausted", offer.isExhausted());
    }
}
