package org.vientiane.offers.offer;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.HandledRequest;

/** A provider takes its offer back. */
@Service
public class WithdrawingOffers {

    private final Offers offers;

    WithdrawingOffers(Offers offers) {
        this.offers = offers;
    }

    /**
     * The offer, withdrawn; nothing when it has changed meanwhile.
     *
     * @throws ChangeRefused if it has been withdrawn before
     */
    public Optional<Offer> withdraw(Offer offer, Optional<HandledRequest> request) {
        return Optional.of(offer.withdrawn(request)).filter(offers::replace);
    }
}
