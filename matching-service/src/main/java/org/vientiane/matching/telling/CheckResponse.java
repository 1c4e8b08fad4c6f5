package org.vientiane.matching.telling;

import java.util.List;
import org.vientiane.contracts.match.Check;

/**
 * What one rule says of a pair, for people.
 *
 * @param rule its name
 * @param actions the Actions that it carries out
 * @param passed whether it holds
 * @param text why, or why not
 */
public record CheckResponse(String rule, List<Integer> actions, boolean passed, String text) {

    /** The check in this voice. */
    public static CheckResponse of(Check check, Voice voice) {
        return new CheckResponse(check.rule(), check.actions(), check.passed(), voice.apply(check.statement()));
    }
}
