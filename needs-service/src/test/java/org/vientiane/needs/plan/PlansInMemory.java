package org.vientiane.needs.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vientiane.vocabulary.StateCode;

/** Plans as a store keeps them: a write holds when the version before is there. */
public final class PlansInMemory implements NationalPlans {

    public final Map<StateCode, NationalPlan> kept = new HashMap<>();
    final Set<StateCode> behind = new HashSet<>();

    @Override
    public Optional<NationalPlan> find(StateCode state) {
        return Optional.ofNullable(kept.get(state));
    }

    @Override
    public Map<StateCode, NationalPlan> find(Collection<StateCode> states) {
        return kept.entrySet().stream()
                .filter(entry -> states.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public boolean isKeptWhole(StateCode state) {
        return !behind.contains(state);
    }

    @Override
    public boolean keep(NationalPlan plan) {
        var before = find(plan.state()).map(NationalPlan::version).orElse(0L);
        if (before != plan.version() - 1) {
            return false;
        }
        kept.put(plan.state(), plan);
        return true;
    }
}
