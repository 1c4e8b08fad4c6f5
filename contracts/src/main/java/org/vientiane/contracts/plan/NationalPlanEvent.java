package org.vientiane.contracts.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.StateEvent;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.StateCode;

/**
 * The whole state of an affected state's national plan, also while there is none.
 *
 * @param id derived from the state's code
 * @param version counts every change, from 1
 * @param state whose plan it is
 * @param affectedBy the obligations by which the state is affected, which the plan is to be about
 * @param inForceOn the day on which the Convention enters into force for the state
 * @param dueOn the day by which a plan is to be in place, one year later
 * @param plan what the state wrote; absent as long as there is no plan
 * @param inPlaceOn since when a plan has been in place: the day of its adoption; absent as long as there is no plan
 * @param updatedOn the day on which the state last put its plan; absent as long as there is no plan
 * @param transitions what has happened, oldest first
 */
public record NationalPlanEvent(
        UUID id,
        long version,
        StateCode state,
        List<Obligation> affectedBy,
        LocalDate inForceOn,
        LocalDate dueOn,
        @Nullable PlanTerms plan,
        @Nullable LocalDate inPlaceOn,
        @Nullable LocalDate updatedOn,
        List<PlanTransition> transitions)
        implements StateEvent {

    public NationalPlanEvent {
        affectedBy = List.copyOf(affectedBy);
        transitions = List.copyOf(transitions);
    }
}
