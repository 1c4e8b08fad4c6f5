package org.vientiane.matching.commitment;

import org.jspecify.annotations.Nullable;
import org.vientiane.matching.market.CommitmentRow;

/** Who must know at once that a commitment has changed: what it counts decides what can be proposed. */
public interface CommitmentChanges {

    /**
     * A commitment has a new state.
     *
     * @param cause the correlation id of what changed it, if it had one
     */
    void takeIn(CommitmentRow commitment, @Nullable String cause);
}
