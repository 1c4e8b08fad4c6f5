package org.vientiane.matching.market;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.match.Reckoning;
import org.vientiane.matching.policy.Policies;
import org.vientiane.matching.reckoning.Asked;
import org.vientiane.matching.reckoning.Given;
import org.vientiane.matching.reckoning.Pair;
import org.vientiane.matching.reckoning.Reckoner;
import org.vientiane.vocabulary.StatesParties;

/** Reckons needs against offers by the current policy, with what the reference data say of the state on the day. */
@Service
public class Reckonings {

    private final StatesParties states;
    private final Policies policies;

    public Reckonings(StatesParties states, Policies policies) {
        this.states = states;
        this.policies = policies;
    }

    /** What the current policy says of the two on {@code day}. */
    public Reckoning of(Need need, Offer offer, LocalDate day) {
        var state = need.terms().state();
        var asked = new Asked(
                need.terms(),
                need.confirmedOn(),
                need.gap(),
                states.regionOf(state),
                states.isLeastDeveloped(state, day),
                need.accessOpened());
        return Reckoner.reckon(new Pair(asked, new Given(offer.terms(), offer.remaining()), day, policies.current()));
    }
}
