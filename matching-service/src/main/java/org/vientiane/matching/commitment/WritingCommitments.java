package org.vientiane.matching.commitment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Writes commitments and tells at once what they count; whoever was faster counts. */
@Service
public class WritingCommitments {

    private final Commitments commitments;
    private final CommitmentChanges changes;

    public WritingCommitments(Commitments commitments, CommitmentChanges changes) {
        this.commitments = commitments;
        this.changes = changes;
    }

    /** Adds a commitment, unless it is there already. */
    public void add(Commitment commitment) {
        if (commitments.add(commitment)) {
            changes.takeIn(commitment.row(), null);
        } else {
            lookAgain(commitment);
        }
    }

    /** The commitment as it was written; nothing when somebody was faster. */
    Optional<Commitment> replace(Commitment next) {
        if (commitments.replace(next)) {
            changes.takeIn(next.row(), null);
            return Optional.of(next);
        }
        lookAgain(next);
        return Optional.empty();
    }

    /** Takes in how these commitments stand, where the topic has not told it yet. */
    void lookUp(Collection<UUID> ids) {
        commitments.find(ids).forEach(commitment -> changes.takeIn(commitment.row(), null));
    }

    private void lookAgain(Commitment commitment) {
        lookUp(List.of(commitment.id()));
    }
}
