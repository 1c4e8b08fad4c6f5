package org.vientiane.matching.commitment;

import org.springframework.stereotype.Service;
import org.vientiane.matching.commitment.Ledger.Entry;

/**
 * Settles what was reserved for a late delivery that nobody has recorded. The commitment gets a version of its own, so
 * that whoever was about to record it meets it and begins anew.
 */
@Service
public class SettlingDeliveries {

    private final Commitments commitments;
    private final WritingCommitments writing;

    public SettlingDeliveries(Commitments commitments, WritingCommitments writing) {
        this.commitments = commitments;
        this.writing = writing;
    }

    /** Settles an entry that waits for a version of its commitment that has not come. */
    public void settle(Entry entry) {
        commitments
                .find(entry.commitment())
                .filter(commitment -> commitment.version() < entry.version())
                .ifPresent(commitment -> writing.replace(commitment.unchanged()));
    }
}
