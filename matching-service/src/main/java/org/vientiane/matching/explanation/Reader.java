package org.vientiane.matching.explanation;

import org.vientiane.matching.market.Need;
import org.vientiane.matching.market.Offer;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Visibility;

/**
 * Who reads, and what of needs and offers they may know.
 *
 * @param party on whose behalf they read
 * @param coordinator whether they are a coordinator, who reads all
 */
public record Reader(PartyCode party, boolean coordinator) {

    /** Whether they may read this need. */
    public boolean mayRead(Need need) {
        return need.terms().visibility() == Visibility.PUBLIC || speaksFor(need);
    }

    /** Whether they may read this offer. */
    public boolean mayRead(Offer offer) {
        return offer.terms().visibility() == Visibility.PUBLIC || speaksFor(offer);
    }

    /** Whether they are of the need's own party, or a coordinator. */
    public boolean speaksFor(Need need) {
        return coordinator || party.is(need.terms().state());
    }

    /** Whether they are of the offer's own party, or a coordinator. */
    public boolean speaksFor(Offer offer) {
        return coordinator || party.equals(offer.terms().provider());
    }
}
