package org.vientiane.matching.commitment;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vientiane.matching.commitment.Ledger.Entry;
import org.vientiane.matching.market.Market;

/**
 * Settles what was reserved for a late delivery that nobody has recorded. The commitment gets a version of its own, so
 * that whoever was about to record it meets it and begins anew.
 */
@Service
public class SettlingDeliveries {

    private final Commitments commitments;
    private final Market market;

    public SettlingDeliveries(Commitments commitments, Market market) {
        this.commitments = commitments;
        this.market = market;
    }

    /** Settles an entry that waits for a version of its commitment that has not come. */
    public void settle(Entry entry) {
        commitments
                .find(entry.commitment())
                .flatMap(commitment -> commitment.version() < entry.version()
                        ? Optional.of(commitment.unchanged()).filter(commitments::replace)
                        : Optional.of(commitment))
                .ifPresent(commitment -> market.takeIn(commitment.row()));
    }
}
