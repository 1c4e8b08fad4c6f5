package org.vientiane.matching.policy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vientiane.matching.reckoning.Policy;
import org.vientiane.vocabulary.ExchangeRates;

/**
 * A policy as it is written in its file and shown by the API: weights are numbers, rates decimal strings.
 *
 * @param weights by criterion
 * @param usdPerUnit US dollars for one unit, by currency
 */
public record PolicyDocument(
        String version,
        int proposalsPerNeed,
        Map<String, Number> weights,
        Map<String, BigDecimal> usdPerUnit,
        int requestValidityMonths,
        List<Integer> reminderDays,
        int secondContactDays,
        int lapseDays,
        int considerDays,
        int overdueDays,
        int quietReturnDays) {

    /** The policy as it is shown. */
    public static PolicyDocument of(Policy policy) {
        return new PolicyDocument(
                policy.version(),
                policy.proposalsPerNeed(),
                numbers(policy.weights()),
                policy.rates().usdPerUnit(),
                policy.requestValidityMonths(),
                policy.reminderDays(),
                policy.secondContactDays(),
                policy.lapseDays(),
                policy.considerDays(),
                policy.overdueDays(),
                policy.quietReturnDays());
    }

    /**
     * The policy that is written here.
     *
     * @throws IllegalArgumentException if it is not as a policy should be
     */
    public Policy policy() {
        return new Policy(
                version,
                proposalsPerNeed,
                decimals(weights),
                new ExchangeRates(usdPerUnit),
                requestValidityMonths,
                reminderDays,
                secondContactDays,
                lapseDays,
                considerDays,
                overdueDays,
                quietReturnDays);
    }

    private static Map<String, BigDecimal> decimals(Map<String, Number> weights) {
        var decimals = new LinkedHashMap<String, BigDecimal>();
        weights.forEach((criterion, weight) -> decimals.put(criterion, new BigDecimal(weight.toString())));
        return decimals;
    }

    /** Whole weights stay whole numbers, so that nobody reads 15.0 where 15 was written. */
    private static Map<String, Number> numbers(Map<String, BigDecimal> weights) {
        var numbers = new LinkedHashMap<String, Number>();
        weights.forEach((criterion, weight) -> numbers.put(criterion, number(weight.stripTrailingZeros())));
        return numbers;
    }

    private static Number number(BigDecimal weight) {
        if (weight.scale() <= 0) {
            return weight.intValueExact();
        }
        return weight.doubleValue();
    }
}
