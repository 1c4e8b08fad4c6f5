package org.vientiane.offers.offer;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.commitment.CommitmentEntry;

/** An offer learns what has become of a commitment from it. */
@Service
public class TakingInCommitments {

    /** Whoever loses so often meets more company than an offer should have. */
    private static final int ATTEMPTS = 50;

    private final Offers offers;
    private final AnnouncingOffers announcing;

    TakingInCommitments(Offers offers, AnnouncingOffers announcing) {
        this.offers = offers;
        this.announcing = announcing;
    }

    /**
     * Takes in what a commitment takes of the offer of this id, unless that or something newer is known.
     *
     * @throws IllegalStateException if there is no such offer, or if others never cease to change it
     */
    public void takeIn(UUID id, CommitmentEntry commitment) {
        for (int i = 0; i < ATTEMPTS; i++) {
            var offer = offers.find(id).orElseThrow(() -> new IllegalStateException("there is no offer " + id));
            if (offer.knows(commitment) || offers.replace(announcing.announced(offer.with(commitment), offer))) {
                return;
            }
        }
        throw new IllegalStateException("others do not cease to change offer " + id);
    }
}
