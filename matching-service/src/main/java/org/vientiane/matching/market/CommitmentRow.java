package org.vientiane.matching.market;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.Waiting;
import org.vientiane.contracts.commitment.CommitmentStatus;
import org.vientiane.contracts.commitment.Tranche;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;

/**
 * What must be at hand of every commitment: whose it is, where it stands, and what it counts.
 *
 * @param id its id
 * @param version the version of it that is known here
 * @param matchId the match that led to it
 * @param attempt the number of the attempt that agreed it
 * @param needId the need
 * @param offerId the offer
 * @param state who asks
 * @param provider who gives
 * @param obligation which duty it serves
 * @param status where it stands
 * @param signed whether its instrument is recorded
 * @param inOfferUnit what it takes of the offer
 * @param inNeedUnit what it counts for the need
 * @param receivedInNeedUnit what has been received of that
 * @param accessFor the need to which it opens access (Action 41)
 * @param agreedAt when it was agreed
 * @param awaited what is still to be delivered of which tranche and counts for the need, in the order of their days;
 *     nothing once it has ended
 * @param waiting the clock of the tranche that is waited for
 */
public record CommitmentRow(
        UUID id,
        long version,
        UUID matchId,
        int attempt,
        UUID needId,
        UUID offerId,
        StateCode state,
        PartyCode provider,
        Obligation obligation,
        CommitmentStatus status,
        boolean signed,
        Quantity inOfferUnit,
        Quantity inNeedUnit,
        Quantity receivedInNeedUnit,
        @Nullable UUID accessFor,
        Instant agreedAt,
        List<Tranche> awaited,
        @Nullable Waiting waiting) {

    public CommitmentRow {
        awaited = List.copyOf(awaited);
    }

    /** Whether it opens access to another need: promised access counts once it is signed. */
    public boolean opensAccess() {
        return accessFor != null && signed && status != CommitmentStatus.CANCELLED;
    }
}
