package org.vientiane.matching.match;

import java.util.Comparator;
import org.vientiane.contracts.match.Reckoning;
import org.vientiane.matching.market.Need;
import org.vientiane.matching.market.Offer;

/**
 * An offer that may be proposed for a need.
 *
 * @param need the need
 * @param offer the offer
 * @param reckoning what the policy says of the two
 */
record Candidate(Need need, Offer offer, Reckoning reckoning) {

    /** The higher score first; equal scores by the smaller offer id, which is the older offer. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(
                    (Candidate candidate) -> candidate.reckoning().score())
            .reversed()
            .thenComparing(candidate -> candidate.offer().id().toString());
}
