package org.vientiane.matching.market;

import java.time.LocalDate;
import java.util.UUID;
import org.vientiane.vocabulary.OfferTerms;
import org.vientiane.vocabulary.Quantity;

/**
 * An offer, as its provider last wrote it.
 *
 * @param id its id
 * @param version the version of it that is known here
 * @param terms what the provider wrote
 * @param withdrawn whether the provider has withdrawn it
 */
public record Offer(UUID id, long version, OfferTerms terms, boolean withdrawn) {

    /** What is not yet committed, in the offer's unit. */
    public Quantity remaining() {
        return terms.capacity();
    }

    /** Where it stands on {@code day}. */
    public OfferStatus statusOn(LocalDate day) {
        if (withdrawn) {
            return OfferStatus.WITHDRAWN;
        }
        return terms.period().hasEndedOn(day) ? OfferStatus.EXPIRED : OfferStatus.OPEN;
    }

    /** Whether it is held against needs on {@code day}. */
    public boolean isOpenOn(LocalDate day) {
        return statusOn(day) == OfferStatus.OPEN;
    }

    /** Whether it is about the same thing as {@code need}: same obligation and same kind of assistance. */
    public boolean isAboutSameAs(Need need) {
        return terms.assistance() == need.terms().assistance()
                && terms.obligations().contains(need.terms().obligation());
    }
}
