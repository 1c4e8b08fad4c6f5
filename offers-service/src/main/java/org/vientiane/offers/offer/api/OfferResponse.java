package org.vientiane.offers.offer.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.offers.offer.Offer;
import org.vientiane.offers.offer.OfferStatus;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Recipients;
import org.vientiane.vocabulary.Visibility;

/**
 * An offer as it is read.
 *
 * @param minimumPerNeed a confidence: absent for all but its own provider and coordinators
 * @param maximumPerNeed a confidence, likewise
 * @param worksInNonStateActorAreas a confidence (Action 41), likewise
 */
record OfferResponse(
        UUID id,
        PartyCode provider,
        String title,
        List<Obligation> obligations,
        Assistance assistance,
        Quantity capacity,
        Period period,
        List<Channel> channels,
        @Nullable Quantity minimumPerNeed,
        @Nullable Quantity maximumPerNeed,
        Recipients recipients,
        @Nullable Boolean worksInNonStateActorAreas,
        boolean renewable,
        List<Obligation> expertise,
        Visibility visibility,
        LocalDate registeredOn,
        OfferStatus status,
        Quantity committed,
        Quantity remaining,
        long version) {

    /** The offer as it stands on {@code day}, with its confidences or without. */
    static OfferResponse of(Offer offer, LocalDate day, boolean confidences) {
        var terms = offer.terms();
        return new OfferResponse(
                offer.id(),
                terms.provider(),
                terms.title(),
                terms.obligations(),
                terms.assistance(),
                terms.capacity(),
                terms.period(),
                terms.channels(),
                confidences ? terms.minimumPerNeed() : null,
                confidences ? terms.maximumPerNeed() : null,
                terms.recipients(),
                confidences ? terms.worksInNonStateActorAreas() : null,
                terms.renewable(),
                terms.expertise(),
                terms.visibility(),
                offer.registeredOn(),
                offer.status(day),
                Quantity.none(terms.capacity().unit()),
                offer.remaining(),
                offer.version());
    }
}
