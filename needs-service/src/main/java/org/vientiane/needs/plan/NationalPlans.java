package org.vientiane.needs.plan;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.vientiane.vocabulary.StateCode;

/** All national plans, written or followed. */
public interface NationalPlans {

    /** What is kept of the plan of this state. */
    Optional<NationalPlan> find(StateCode state);

    /** What is kept of the plans of these states. */
    Map<StateCode, NationalPlan> find(Collection<StateCode> states);

    /**
     * Whether a plan can be changed: what is kept of it is all that has been told of it. It is not for a while after the
     * store was restored from a backup, until what it lacks has come back.
     */
    boolean isKeptWhole(StateCode state);

    /** Keeps a plan in the place of its version before; false when that is no longer the newest. */
    boolean keep(NationalPlan plan);
}
