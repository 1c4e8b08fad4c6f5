package org.vientiane.offers.offer;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.offer.OfferOrigin;

/** An offer learns through which invitation it was made (Action 34). */
@Service
public class TakingInInvitations {

    /** Whoever loses so often meets more company than an offer should have. */
    private static final int ATTEMPTS = 50;

    private final Offers offers;

    TakingInInvitations(Offers offers) {
        this.offers = offers;
    }

    /**
     * Lets the offer of this id know where it came from, unless it knows; an offer that answers a second invitation was
     * made through the first.
     *
     * @throws IllegalStateException if there is no such offer, or if others never cease to change it
     */
    public void takeIn(UUID id, OfferOrigin origin) {
        for (int i = 0; i < ATTEMPTS; i++) {
            var offer = offers.find(id).orElseThrow(() -> new IllegalStateException("there is no offer " + id));
            if (offer.origin() != null || offers.replace(offer.through(origin))) {
                return;
            }
        }
        throw new IllegalStateException("others do not cease to change offer " + id);
    }
}
