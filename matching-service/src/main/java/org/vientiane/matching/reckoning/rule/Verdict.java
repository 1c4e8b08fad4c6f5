package org.vientiane.matching.reckoning.rule;

import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;

/**
 * What a rule says of a pair.
 *
 * @param holds whether the rule holds
 * @param statement why, or why not
 */
public record Verdict(boolean holds, Statement statement) {

    static Verdict holds(String key, Figure... figures) {
        return new Verdict(true, Statement.of(key, figures));
    }

    static Verdict refused(String key, Figure... figures) {
        return new Verdict(false, Statement.of(key, figures));
    }
}
