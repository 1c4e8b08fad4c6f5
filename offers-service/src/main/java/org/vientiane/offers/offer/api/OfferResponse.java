package org.vientiane.offers.offer.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.offer.OfferOrigin;
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
 * @param origin for the same readers: invitations are read by those whom they concern
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
        @Schema(description = "Shown to its own provider and coordinators") @Nullable Quantity minimumPerNeed,
        @Schema(description = "Shown to its own provider and coordinators") @Nullable Quantity maximumPerNeed,
        Recipients recipients,
        @Schema(description = "Shown to its own provider and coordinators") @Nullable Boolean worksInNonStateActorAreas,
        boolean renewable,
        List<Obligation> expertise,
        Visibility visibility,
        LocalDate registeredOn,
        @Schema(
                        description = "The first that holds of WITHDRAWN, EXHAUSTED, EXPIRED (from the day after the "
                                + "period's last), OPEN")
                OfferStatus status,
        @Schema(
                        description =
                                "What commitments of the exchange promise. One in another unit, agreed in the moment in "
                                        + "which the unit was changed, counts as all that is left")
                Quantity committed,
        @Schema(description = "What is left to give: the capacity less what is committed, never below 0")
                Quantity remaining,
        @Schema(
                        description =
                                "By how much more is committed than the capacity, where an agreement crossed its lowering; "
                                        + "absent when it is not")
                @Nullable
                Quantity overcommitted,
        @Schema(
                        description = "The invitation, and the need that it was for, through which the offer was made "
                                + "(Action 34). Shown to its own provider and coordinators")
                @Nullable
                OfferOrigin origin,
        @Schema(description = "Counts every change; the ETag in quotes") long version) {

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
                offer.committed(),
                offer.remaining(),
                offer.overcommitted().orElse(null),
                confidences ? offer.origin() : null,
                offer.version());
    }
}
