package org.vientiane.offers.offer;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.Ids;
import org.vientiane.vocabulary.OfferTerms;

/** A provider says what it can give, so that the states that it could serve are told (Action 42). */
@Service
public class RegisteringOffers {

    private final Offers offers;
    private final AnnouncingOffers announcing;

    RegisteringOffers(Offers offers, AnnouncingOffers announcing) {
        this.offers = offers;
        this.announcing = announcing;
    }

    /** The new offer; nothing when the same request has been taken in meanwhile. */
    public Optional<Offer> register(OfferTerms terms, LocalDate day, Optional<HandledRequest> request) {
        var offer = Offer.registered(Ids.next(), terms, day, request);
        return Optional.of(announcing.announced(offer)).filter(offers::add);
    }
}
