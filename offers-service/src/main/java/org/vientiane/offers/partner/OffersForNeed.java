package org.vientiane.offers.partner;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.vientiane.offers.need.Need;
import org.vientiane.offers.offer.Eligibility;
import org.vientiane.offers.offer.Offer;
import org.vientiane.offers.offer.OfferStatus;
import org.vientiane.vocabulary.PartyCode;

/**
 * The offers of the kind of assistance and for the obligation that a need asks for, whatever became of them.
 *
 * @param ofThisKind those offers
 * @param lookRight those of them that are open and pass the rules of matching as far as they are known here: rates between
 *     currencies and opened access are not
 */
record OffersForNeed(List<Offer> ofThisKind, List<Offer> lookRight) {

    /** Those among {@code offers}. */
    static OffersForNeed among(List<Offer> offers, Need need, Eligibility eligibility, LocalDate day) {
        var ofThisKind = offers.stream()
                .filter(offer -> offer.terms().assistance() == need.terms().assistance())
                .filter(offer ->
                        offer.terms().obligations().contains(need.terms().obligation()))
                .toList();
        var lookRight = ofThisKind.stream()
                .filter(offer -> offer.status(day) == OfferStatus.OPEN)
                .filter(offer -> eligibility.isFor(offer.terms(), need.state(), day))
                .filter(offer -> passes(offer, need))
                .toList();
        return new OffersForNeed(ofThisKind, lookRight);
    }

    /** Whether this party has an offer that is held against the need anyway, so that nobody needs to ask for one. */
    boolean includeOneThatLooksRightOf(PartyCode party) {
        return lookRight.stream().anyMatch(offer -> offer.party().equals(party));
    }

    /** How many of them a party has made for everybody to read. */
    long publicOnesOf(PartyCode party) {
        return ofThisKind.stream()
                .filter(offer -> offer.isPublic() && offer.party().equals(party))
                .count();
    }

    private static boolean passes(Offer offer, Need need) {
        var terms = offer.terms();
        return terms.period().sharedDays(need.terms().period()) > 0
                && !Collections.disjoint(terms.channels(), need.terms().channels())
                && (terms.worksInNonStateActorAreas() || !need.terms().nonStateActorArea())
                && givesAsLittleAs(offer, need);
    }

    private static boolean givesAsLittleAs(Offer offer, Need need) {
        var least = offer.terms().minimumPerNeed();
        if (least == null) {
            return true;
        }
        var gap = need.gap();
        return !least.isMoreThan(offer.remaining()) && !(least.unit().equals(gap.unit()) && least.isMoreThan(gap));
    }
}
