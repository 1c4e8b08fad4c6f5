package org.vientiane.matching.match;

import java.util.List;
import org.vientiane.contracts.match.Check;

/** A pair cannot be proposed by hand. */
public final class ProposalRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Reason {
        /** The need is not open. */
        NEED_NOT_OPEN,
        /** The offer is not open. */
        OFFER_NOT_OPEN,
        /** A rule does not hold. */
        NOT_ELIGIBLE,
        /** The pair is before its parties already, or has been closed under these terms. */
        PAIR_NOT_OPEN
    }

    private final Reason reason;
    private final transient List<Check> failed;

    ProposalRefused(Reason reason, List<Check> failed) {
        super("the pair cannot be proposed: " + reason, null, false, false);
        this.reason = reason;
        this.failed = List.copyOf(failed);
    }

    /** What stands in the way. */
    public Reason reason() {
        return reason;
    }

    /** The checks that failed. */
    public List<Check> failed() {
        return failed;
    }
}
