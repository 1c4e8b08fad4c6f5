package org.vientiane.contracts.match;

import java.util.List;
import org.vientiane.contracts.sentence.Statement;

/**
 * What one rule says of a pair.
 *
 * @param rule its name
 * @param actions the Actions that it carries out
 * @param passed whether it holds
 * @param statement why, or why not
 */
public record Check(String rule, List<Integer> actions, boolean passed, Statement statement) {

    public Check {
        actions = List.copyOf(actions);
    }
}
