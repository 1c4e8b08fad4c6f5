package org.vientiane.offers.opportunity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.vientiane.offers.offer.Eligibility;
import org.vientiane.offers.offer.Offer;
import org.vientiane.offers.offer.OfferSelection;
import org.vientiane.offers.offer.OfferStatus;
import org.vientiane.offers.offer.Offers;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.StateCode;

/** Finds the open offers from which a state could receive, whether or not it asks for anything (Action 42). */
@Service
public class FindingOpportunities {

    /** How many offers are looked at in one go. */
    private static final int STRIDE = 200;

    private final Offers offers;
    private final Eligibility eligibility;

    FindingOpportunities(Offers offers, Eligibility eligibility) {
        this.offers = offers;
        this.eligibility = eligibility;
    }

    /**
     * The offers that are open to {@code state} on {@code day}, by id.
     *
     * @param reader the party that asks, which does not see others' restricted offers; absent for those who see all
     * @param after the last one of the page before
     * @param limit how many at most
     */
    public List<Offer> openTo(
            StateCode state, LocalDate day, @Nullable PartyCode reader, @Nullable UUID after, int limit) {
        var selection = new OfferSelection(null, null, OfferStatus.OPEN, day, reader);
        var found = new ArrayList<Offer>();
        var last = after;
        List<Offer> stride;
        do {
            stride = offers.select(selection, last, STRIDE);
            for (var offer : stride) {
                last = offer.id();
                if (found.size() < limit && eligibility.isFor(offer.terms(), state, day)) {
                    found.add(offer);
                }
            }
        } while (found.size() < limit && stride.size() == STRIDE);
        return found;
    }
}
