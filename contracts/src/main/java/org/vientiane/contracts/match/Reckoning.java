package org.vientiane.contracts.match;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vientiane.vocabulary.ExchangeRates;
import org.vientiane.vocabulary.Quantity;

/**
 * What the rules and criteria of a policy say of one pair on one day; a function of what stands in it and of the terms.
 *
 * @param day the day it holds for
 * @param policy the version of the policy
 * @param rates those between the two units; none when they are equal
 * @param gap what the need still lacked, in the need's unit
 * @param remaining what the offer still had, in the offer's unit
 * @param quantity what is proposed, in the offer's unit; absent when the units do not convert
 * @param score the exact sum of the points
 * @param checks one for each rule, in their order
 * @param reasons one for each criterion, in their order
 */
public record Reckoning(
        LocalDate day,
        String policy,
        ExchangeRates rates,
        Quantity gap,
        Quantity remaining,
        @Nullable Quantity quantity,
        BigDecimal score,
        List<Check> checks,
        List<Reason> reasons) {

    public Reckoning {
        checks = List.copyOf(checks);
        reasons = List.copyOf(reasons);
    }

    /** Whether every rule holds. */
    public boolean isEligible() {
        return checks.stream().allMatch(Check::passed);
    }
}
