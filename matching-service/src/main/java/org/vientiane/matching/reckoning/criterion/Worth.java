package org.vientiane.matching.reckoning.criterion;

import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.matching.reckoning.Fraction;

/**
 * What a criterion sees in a pair.
 *
 * @param value which share of the weight it earns
 * @param statement why
 */
public record Worth(Fraction value, Statement statement) {

    static Worth of(Fraction value, String key, Figure... figures) {
        return new Worth(value, Statement.of(key, figures));
    }
}
