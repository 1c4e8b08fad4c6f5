package org.vientiane.needs.peer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.meeting.Peer;
import org.vientiane.needs.need.PublicNeeds;
import org.vientiane.needs.plan.NationalPlan;
import org.vientiane.needs.plan.NationalPlans;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.StateParty;
import org.vientiane.vocabulary.StatesParties;

/**
 * Finds for an affected state the others that have an obligation in common with it (Action 35), the most alike first, and
 * says what each could teach the other (Action 36). The same states, plans, needs and day give the same peers.
 */
@Service
public class RankingPeers {

    private final StatesParties states;
    private final NationalPlans plans;
    private final PublicNeeds needs;

    RankingPeers(StatesParties states, NationalPlans plans, PublicNeeds needs) {
        this.states = states;
        this.plans = plans;
        this.needs = needs;
    }

    /** The peers of a state on {@code day}; nothing when it is not an affected state then. */
    public Optional<List<Peer>> peersOf(StateCode state, LocalDate day) {
        var situations = situations(day);
        return situations.stream()
                .filter(situation -> situation.state().equals(state))
                .findFirst()
                .map(one -> rank(one, situations));
    }

    /** Where all affected states stand on {@code day}, by code. */
    public List<Situation> situations(LocalDate day) {
        var affected = states.affected(day);
        var kept = plans.find(affected.stream().map(StateParty::code).toList());
        return affected.stream()
                .map(party -> situation(party, kept.get(party.code()), day))
                .toList();
    }

    /** Those of {@code others} that are peers of the one, best first. */
    public List<Peer> rank(Situation one, Collection<Situation> others) {
        return others.stream()
                .filter(other -> !other.state().equals(one.state()))
                .map(other -> Comparison.of(one, other))
                .filter(Comparison::sharesAnything)
                .map(Comparison::peer)
                .sorted(Comparator.comparing(PeerRank::of))
                .toList();
    }

    /** The other state, as the one sees it; the two have an obligation in common. */
    public Peer peer(Situation one, Situation other) {
        return Comparison.of(one, other).peer();
    }

    private Situation situation(StateParty party, @Nullable NationalPlan plan, LocalDate day) {
        var asked = needs.of(party.code());
        var stages = new EnumMap<Obligation, Stage>(Obligation.class);
        for (var obligation : party.affectedBy()) {
            stages.put(obligation, Stages.of(party, obligation, plan == null ? null : plan.terms(), asked, day));
        }
        return new Situation(party.code(), party.region(), stages);
    }
}
