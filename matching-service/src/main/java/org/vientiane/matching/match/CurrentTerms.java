package org.vientiane.matching.match;

import org.vientiane.contracts.match.Terms;
import org.vientiane.matching.market.Market;
import org.vientiane.matching.market.Need;
import org.vientiane.matching.market.Offer;

/** The terms of a match's pair as its parties have written them last; its own figures may be older. */
final class CurrentTerms {

    private CurrentTerms() {}

    static Terms of(Match match, Market market) {
        return new Terms(
                market.need(match.needId()).map(Need::terms).orElseGet(match::need),
                market.offer(match.offerId()).map(Offer::terms).orElseGet(match::offer));
    }
}
