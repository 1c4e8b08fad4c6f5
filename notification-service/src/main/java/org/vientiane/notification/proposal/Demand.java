package org.vientiane.notification.proposal;

import org.vientiane.vocabulary.Quantity;

/**
 * What the proposals of one offer ask for together, and where one of them stands among them.
 *
 * @param asked the sum of what is proposed, in the offer's unit
 * @param remaining what the offer still has
 * @param place 1 for the proposal with the highest score
 * @param of how many proposals there are
 */
public record Demand(Quantity asked, Quantity remaining, int place, int of) {

    /** Whether they ask for more than remains. */
    public boolean exceedsWhatRemains() {
        return asked.isMoreThan(remaining);
    }
}
