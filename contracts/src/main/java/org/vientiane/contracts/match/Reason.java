package org.vientiane.contracts.match;

import java.math.BigDecimal;
import java.util.List;
import org.vientiane.contracts.sentence.Statement;

/**
 * What one criterion adds to a score.
 *
 * @param criterion its name
 * @param actions the Actions that it carries out
 * @param points 0 to {@code of}, two decimals
 * @param of the criterion's weight, two decimals
 * @param statement why
 */
public record Reason(String criterion, List<Integer> actions, BigDecimal points, BigDecimal of, Statement statement) {

    public Reason {
        actions = List.copyOf(actions);
    }
}
