package org.vientiane.contracts.invitation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.match.DeclineReason;

/**
 * What the invited party has said.
 *
 * @param offer of a yes: the offer that it has made
 * @param reason of a no: why
 * @param note what it adds in its own words
 * @param on the day of the answer
 */
public record InvitationAnswer(
        @Nullable UUID offer, @Nullable DeclineReason reason, @Nullable String note, LocalDate on) {

    /** @throws IllegalArgumentException if it is neither a yes nor a no, or both */
    public InvitationAnswer {
        if ((offer == null) == (reason == null)) {
            throw new IllegalArgumentException("an answer names an offer or a reason: %s %s".formatted(offer, reason));
        }
    }
}
