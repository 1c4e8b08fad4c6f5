package org.vientiane.offers.invitation.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.invitation.InvitationAnswer;
import org.vientiane.contracts.match.DeclineReason;

/** What an invited party writes in the body of an answer; its form stands in the schema beside this class. */
record InvitationAnswerRequest(
        Kind answer, @Nullable UUID offer, @Nullable DeclineReason reason, @Nullable String note) {

    /** The two answers there are. */
    enum Kind {
        /** The party has made an offer. */
        OFFERED,
        /** The party makes none. */
        DECLINED
    }

    /** The answer, given on {@code day}. */
    InvitationAnswer on(LocalDate day) {
        return new InvitationAnswer(offer, reason, note, day);
    }
}
