package org.vientiane.matching.match;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.vientiane.matching.market.CommitmentRows;

/**
 * Which pairs can be proposed. A no or a lapse closes a pair until its terms change, an agreement until its commitment
 * has ended.
 */
@Service
class OpenPairs {

    private final CommitmentRows commitments;

    OpenPairs(CommitmentRows commitments) {
        this.commitments = commitments;
    }

    /** Whether the pair of {@code candidate}, whose match is {@code row}, can be proposed anew. */
    boolean canBeProposed(@Nullable MatchRow row, Candidate candidate) {
        if (row == null) {
            return true;
        }
        return switch (row.status()) {
            case WITHDRAWN -> true;
            case DECLINED, LAPSED ->
                !row.isClosedUnder(candidate.need().terms(), candidate.offer().terms());
            case AGREED -> hasEnded(row);
            case PROPOSED, ANSWERED -> false;
        };
    }

    private boolean hasEnded(MatchRow agreed) {
        return agreed.commitment() != null
                && commitments
                        .find(agreed.commitment())
                        .filter(commitment -> commitment.status().isEnded())
                        .isPresent();
    }
}
