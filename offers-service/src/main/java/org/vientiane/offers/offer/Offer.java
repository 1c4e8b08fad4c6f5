package org.vientiane.offers.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.vocabulary.OfferTerms;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Visibility;

/**
 * What a provider can give (Actions 36 to 42). Every change is a new offer, one version further.
 *
 * @param id its id
 * @param version counts every change, from 1
 * @param terms what the provider wrote
 * @param registeredOn the day it was registered
 * @param withdrawn whether the provider has taken it back
 * @param handled requests that it has taken in, so that none counts twice
 */
public record Offer(
        UUID id,
        long version,
        OfferTerms terms,
        LocalDate registeredOn,
        boolean withdrawn,
        List<HandledRequest> handled) {

    public Offer {
        handled = List.copyOf(handled);
    }

    /** An offer as it is first registered. */
    static Offer registered(UUID id, OfferTerms terms, LocalDate day, Optional<HandledRequest> request) {
        return new Offer(id, 1, terms, day, false, request.stream().toList());
    }

    /**
     * The offer with other terms.
     *
     * @throws ChangeRefused if it is withdrawn
     */
    Offer amended(OfferTerms newTerms) {
        refuseWhenWithdrawn();
        return new Offer(id, version + 1, newTerms, registeredOn, false, handled);
    }

    /**
     * The offer, taken back for good.
     *
     * @throws ChangeRefused if it has been withdrawn before
     */
    Offer withdrawn(Optional<HandledRequest> request) {
        refuseWhenWithdrawn();
        return new Offer(id, version + 1, terms, registeredOn, true, handledWith(request));
    }

    /** Where it stands on {@code day}; it expires the day after its period's last. */
    public OfferStatus status(LocalDate day) {
        if (withdrawn) {
            return OfferStatus.WITHDRAWN;
        }
        return terms.period().hasEndedOn(day) ? OfferStatus.EXPIRED : OfferStatus.OPEN;
    }

    /** What is left to give. */
    public Quantity remaining() {
        return terms.capacity();
    }

    /** Who gives. */
    public PartyCode party() {
        return terms.provider();
    }

    /** Whether every party may read it. */
    public boolean isPublic() {
        return terms.visibility() == Visibility.PUBLIC;
    }

    private void refuseWhenWithdrawn() {
        if (withdrawn) {
            throw new ChangeRefused();
        }
    }

    private List<HandledRequest> handledWith(Optional<HandledRequest> request) {
        return Stream.concat(handled.stream(), request.stream()).toList();
    }
}
