package org.vientiane.offers.invitation;

import java.util.List;

/** Nobody can be invited, or an invitation cannot be answered, because of how things stand. */
public final class InvitationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Reason {
        /** The party was invited for this need before; with the id of that invitation. */
        ALREADY_INVITED,
        /** Only the need's state and coordinators may know of the need. */
        RESTRICTED,
        /** Nothing of the need is lacking, or it is withdrawn or over. */
        NOTHING_LACKING,
        /** The party has answered. */
        ANSWERED,
        /** The last day for an answer is over; with that day. */
        LAPSED
    }

    private final Reason reason;
    private final transient List<Object> figures;

    InvitationRefused(Reason reason, Object... figures) {
        super("the invitation is refused: " + reason);
        this.reason = reason;
        this.figures = List.of(figures);
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
