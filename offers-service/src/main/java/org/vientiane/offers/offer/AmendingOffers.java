package org.vientiane.offers.offer;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vientiane.vocabulary.OfferTerms;

/** A provider writes its offer anew. */
@Service
public class AmendingOffers {

    private final Offers offers;
    private final AnnouncingOffers announcing;

    AmendingOffers(Offers offers, AnnouncingOffers announcing) {
        this.offers = offers;
        this.announcing = announcing;
    }

    /**
     * The offer with these terms; nothing when it has changed meanwhile.
     *
     * @throws ChangeRefused if it is withdrawn, or if more is committed than it would give, or help of another kind
     */
    public Optional<Offer> amend(Offer offer, OfferTerms terms) {
        return Optional.of(announcing.announced(offer.amended(terms), offer)).filter(offers::replace);
    }
}
