package org.vientiane.needs.peer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;

/**
 * Where an affected state stands on a day.
 *
 * @param state the state
 * @param region where it lies
 * @param stages how far it is with each obligation by which it is affected, of which there is at least one
 */
public record Situation(StateCode state, Region region, Map<Obligation, Stage> stages) {

    public Situation {
        stages = new EnumMap<>(stages);
    }

    /** How far it is with an obligation by which it is affected. */
    Stage stage(Obligation obligation) {
        return Objects.requireNonNull(stages.get(obligation), "the state is affected by this obligation");
    }
}
