package org.vientiane.contracts.plan;

import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Quantity;

/**
 * What a plan says of one obligation in one year.
 *
 * @param obligation the obligation
 * @param year the year
 * @param needed how much is needed
 * @param national how much of it the state has itself; same unit, no more than is needed
 */
public record PlanLine(Obligation obligation, int year, Quantity needed, Quantity national) {

    /** @throws IllegalArgumentException if the state has more than it needs, or counts the two differently */
    public PlanLine {
        if (national.isMoreThan(needed)) {
            throw new IllegalArgumentException("national (%s) is more than needed (%s)".formatted(national, needed));
        }
    }

    /** What the state lacks. */
    public Quantity lacking() {
        return needed.lessAtMost(national);
    }
}
