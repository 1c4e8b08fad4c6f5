package org.vientiane.contracts.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.StateEvent;
import org.vientiane.contracts.commitment.CommitmentEntry;
import org.vientiane.vocabulary.OfferTerms;

/**
 * The whole state of an offer.
 *
 * @param id its id
 * @param version counts every change, from 1
 * @param terms what the provider wrote
 * @param registeredOn the day it was registered
 * @param withdrawn whether the provider has withdrawn it
 * @param commitments what it knows of each commitment, from the topic of commitments
 * @param announcements what affected states are to be told of it, oldest first; the last ones, their numbers without a gap
 * @param origin the invitation that it was made through; absent when it was made through none
 * @param handled requests that it has taken in
 */
public record OfferEvent(
        UUID id,
        long version,
        OfferTerms terms,
        LocalDate registeredOn,
        boolean withdrawn,
        List<CommitmentEntry> commitments,
        List<Announcement> announcements,
        @Nullable OfferOrigin origin,
        List<HandledRequest> handled)
        implements StateEvent {

    public OfferEvent {
        commitments = List.copyOf(commitments);
        announcements = List.copyOf(announcements);
        handled = List.copyOf(handled);
    }
}
