package org.vientiane.matching.reckoning.rule;

import java.util.List;
import org.vientiane.matching.reckoning.Pair;

/** A hard rule: where it does not hold, the pair is not proposed. */
public interface Rule {

    /** How it is called in the API and in events. */
    String name();

    /** The Actions that it carries out. */
    List<Integer> actions();

    /** Whether it holds for {@code pair}, and why. */
    Verdict check(Pair pair);
}
