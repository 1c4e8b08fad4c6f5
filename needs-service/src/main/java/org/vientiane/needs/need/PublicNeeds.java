package org.vientiane.needs.need;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Visibility;

/**
 * The public needs that nobody has withdrawn, in memory, so that what follows from the needs of all states is known without
 * asking the store. Restricted needs are not among them: nothing that others read may tell of them.
 */
@Service
public class PublicNeeds {

    /**
     * What is remembered of a need.
     *
     * @param obligation which duty it serves
     * @param period when the help is needed
     */
    public record Entry(Obligation obligation, Period period) {}

    private final Map<StateCode, Map<UUID, Entry>> byState = new ConcurrentHashMap<>();

    /** Takes in a need as it now stands. */
    public void takeIn(UUID id, NeedTerms terms, boolean withdrawn) {
        var ofState = byState.computeIfAbsent(terms.state(), state -> new ConcurrentHashMap<>());
        if (withdrawn || terms.visibility() != Visibility.PUBLIC) {
            ofState.remove(id);
        } else {
            ofState.put(id, new Entry(terms.obligation(), terms.period()));
        }
    }

    /** Those of a state, in no order. */
    public Collection<Entry> of(StateCode state) {
        return List.copyOf(byState.getOrDefault(state, Map.of()).values());
    }
}
