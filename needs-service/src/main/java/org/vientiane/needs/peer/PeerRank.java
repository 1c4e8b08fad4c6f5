package org.vientiane.needs.peer;

import java.math.BigDecimal;
import java.util.Comparator;
import org.vientiane.contracts.meeting.Peer;
import org.vientiane.vocabulary.StateCode;

/**
 * Where a peer stands among others: the more alike first, then those with more to teach each other, then by code.
 *
 * @param likeness how alike the two states are
 * @param lessons in how many obligations one could teach the other
 * @param state the peer
 */
public record PeerRank(BigDecimal likeness, int lessons, StateCode state) implements Comparable<PeerRank> {

    private static final Comparator<PeerRank> ORDER = Comparator.comparing(PeerRank::likeness)
            .thenComparing(PeerRank::lessons)
            .reversed()
            .thenComparing(PeerRank::state);

    /** The rank of a peer. */
    public static PeerRank of(Peer peer) {
        return new PeerRank(
                peer.likeness(), peer.canTeach().size() + peer.canLearn().size(), peer.state());
    }

    @Override
    public int compareTo(PeerRank other) {
        return ORDER.compare(this, other);
    }
}
