package org.vientiane.needs.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.plan.PlanTerms;
import org.vientiane.vocabulary.StateParty;

/** A state puts its national plan in place, or writes it anew (Action 33). */
@Service
public class PuttingPlans {

    private final NationalPlans plans;
    private final Clock clock;

    PuttingPlans(NationalPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** The plan, put; nothing when it has changed meanwhile, or cannot be changed yet. */
    public Optional<NationalPlan> put(NationalPlan plan, StateParty party, PlanTerms terms, LocalDate day) {
        return Optional.of(plan.put(party, terms, day, clock.instant()))
                .filter(put -> plans.isKeptWhole(put.state()) && plans.keep(put));
    }
}
