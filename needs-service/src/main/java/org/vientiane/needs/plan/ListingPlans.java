package org.vientiane.needs.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.StateParty;
import org.vientiane.vocabulary.StatesParties;

/** Says where the affected states stand with their national plans, those included that have just joined. */
@Service
public class ListingPlans {

    private final NationalPlans plans;
    private final StatesParties states;

    ListingPlans(NationalPlans plans, StatesParties states) {
        this.plans = plans;
        this.states = states;
    }

    /** One plan for every affected state on {@code day}, by the states' codes, whether it is in place or not. */
    public List<NationalPlan> all(LocalDate day) {
        var affected = states.affected(day);
        var kept = plans.find(affected.stream().map(StateParty::code).toList());
        return affected.stream()
                .map(party -> kept.getOrDefault(party.code(), NationalPlan.unwritten(party)))
                .toList();
    }

    /** The plan that a state has put. */
    public Optional<NationalPlan> find(StateCode state) {
        return followed(state).filter(NationalPlan::isInPlace);
    }

    /** What is kept of the plan of a state, also before it is put. */
    public Optional<NationalPlan> followed(StateCode state) {
        return plans.find(state);
    }
}
