package org.vientiane.matching.telling;

import java.math.BigDecimal;
import java.util.List;
import org.vientiane.contracts.match.Reason;

/**
 * What one criterion adds to a score, for people.
 *
 * @param criterion its name
 * @param actions the Actions that it carries out
 * @param points 0 to {@code of}, two decimals
 * @param of the criterion's weight, two decimals
 * @param text why
 */
public record ReasonResponse(String criterion, List<Integer> actions, BigDecimal points, BigDecimal of, String text) {

    /** The reason in this voice. */
    public static ReasonResponse of(Reason reason, Voice voice) {
        return new ReasonResponse(
                reason.criterion(), reason.actions(), reason.points(), reason.of(), voice.apply(reason.statement()));
    }
}
