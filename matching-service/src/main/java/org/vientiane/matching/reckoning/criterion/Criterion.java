package org.vientiane.matching.reckoning.criterion;

import java.util.List;
import org.vientiane.matching.reckoning.Pair;

/** What makes one pair better than another. */
public interface Criterion {

    /** How it is called in the API, in events and in a policy's weights. */
    String name();

    /** The Actions that it carries out. */
    List<Integer> actions();

    /** How much of its weight {@code pair} earns, and why. */
    Worth worth(Pair pair);
}
