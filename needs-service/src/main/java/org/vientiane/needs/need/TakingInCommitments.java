package org.vientiane.needs.need;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.commitment.CommitmentEntry;

/** A need learns what has become of a commitment to it. */
@Service
public class TakingInCommitments {

    /** Whoever loses so often meets more company than a need should have. */
    private static final int ATTEMPTS = 50;

    private final Needs needs;

    TakingInCommitments(Needs needs) {
        this.needs = needs;
    }

    /**
     * Takes in what a commitment counts for the need of this id, unless that or something newer is known.
     *
     * @throws IllegalStateException if there is no such need, or if others never cease to change it
     */
    public void takeIn(UUID id, CommitmentEntry commitment) {
        for (int i = 0; i < ATTEMPTS; i++) {
            var need = needs.find(id).orElseThrow(() -> new IllegalStateException("there is no need " + id));
            if (need.knows(commitment) || needs.replace(need.with(commitment))) {
                return;
            }
        }
        throw new IllegalStateException("others do not cease to change need " + id);
    }
}
