package org.vientiane.endtoend.plain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of one need and one offer on one day.
 *
 * @param rules each rule's name, in order, and whether it holds
 * @param points each criterion's name, in order, and its points
 * @param quantity what is proposed, in the offer's unit; none when the units do not convert
 */
public record PlainPair(
        PlainNeed need,
        PlainOffer offer,
        Map<String, Boolean> rules,
        Map<String, BigDecimal> points,
        BigDecimal score,
        @Nullable BigDecimal quantity) {

    /** Whether every rule holds. */
    public boolean isEligible() {
        return blockedBy().isEmpty();
    }

    /** The rules that do not hold, in order. */
    public List<String> blockedBy() {
        return rules.entrySet().stream()
                .filter(rule -> !rule.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether both are about the same thing: the first two rules hold. */
    boolean isAboutTheSame() {
        return blockedBy().stream().noneMatch(rule -> rule.equals("SAME_OBLIGATION") || rule.equals("SAME_ASSISTANCE"));
    }
}
