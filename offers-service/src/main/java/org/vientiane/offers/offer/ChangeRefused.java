package org.vientiane.offers.offer;

import java.util.List;
import org.vientiane.vocabulary.Quantity;

/** An offer cannot be changed as asked because of where it stands. */
public final class ChangeRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Reason {
        /** What is withdrawn stays as it is. */
        WITHDRAWN,
        /** More is committed than would be given; with what is committed, the new capacity and the difference. */
        BELOW_COMMITTED,
        /** What is committed is counted in another unit; with what is committed and the other unit. */
        OTHER_UNIT,
        /** What is committed is help of another kind; with what is committed and the kind of help. */
        OTHER_ASSISTANCE
    }

    private final Reason reason;
    private final transient List<Object> figures;

    ChangeRefused(Reason reason, Object... figures) {
        super("the offer is " + reason);
        this.reason = reason;
        this.figures = List.of(figures);
    }

    /** Because this much is committed, and no more than {@code capacity} would be given. */
    static ChangeRefused of(Quantity committed, Quantity capacity) {
        return committed.unit().equals(capacity.unit())
                ? new ChangeRefused(Reason.BELOW_COMMITTED, committed, capacity, committed.lessAtMost(capacity))
                : new ChangeRefused(Reason.OTHER_UNIT, committed, capacity.unit());
    }

    /** What stands in the way. */
    public Reason reason() {
        return reason;
    }

    /** The figures of the reason, in the order that it tells. */
    public List<Object> figures() {
        return figures;
    }
}
