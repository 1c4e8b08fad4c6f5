package org.vientiane.matching.commitment;

import java.util.Optional;
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

    private void lookAgain(Commitment commitment) {
        commitments.find(commitment.id()).ifPresent(newer -> changes.takeIn(newer.row(), null));
    }
}
