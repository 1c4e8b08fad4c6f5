package org.vientiane.needs.plan;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.vientiane.vocabulary.StateParty;
import org.vientiane.vocabulary.StatesParties;

/**
 * Follows the plans of all affected states: learns their deadlines and reminds those without a plan (Action 33). All of it is
 * read from days, so that what fell due while nobody looked is done once.
 */
@Service
public class FollowingPlans {

    private final NationalPlans plans;
    private final StatesParties states;
    private final Clock clock;

    FollowingPlans(NationalPlans plans, StatesParties states, Clock clock) {
        this.plans = plans;
        this.states = states;
        this.clock = clock;
    }

    /** Does what is due by {@code day}; false when some plan cannot be changed yet, so that it must be looked at again. */
    public boolean follow(LocalDate day) {
        var all = true;
        for (var party : states.affected(day)) {
            all &= follow(party, day);
        }
        return all;
    }

    private boolean follow(StateParty party, LocalDate day) {
        if (!plans.isKeptWhole(party.code())) {
            return false;
        }
        return plans.find(party.code())
                .orElseGet(() -> NationalPlan.unwritten(party))
                .followed(party, day, clock.instant())
                .map(plans::keep)
                .orElse(true);
    }
}
