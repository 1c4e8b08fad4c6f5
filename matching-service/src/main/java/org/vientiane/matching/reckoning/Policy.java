package org.vientiane.matching.reckoning;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vientiane.matching.reckoning.criterion.Criteria;
import org.vientiane.matching.reckoning.criterion.Criterion;
import org.vientiane.vocabulary.ExchangeRates;

/**
 * By what pairs are reckoned and how long things may take. A version once used never changes.
 *
 * @param version its name
 * @param proposalsPerNeed how many proposals a need has at most
 * @param weights the points that a criterion gives at most, 0 or more, by its name
 * @param rates what currencies are worth
 * @param requestValidityMonths how long a confirmation holds
 * @param reminderDays days without an answer after which the side whose turn it is is reminded
 * @param secondContactDays days without an answer after which second contacts and coordinators are written to
 * @param lapseDays days without an answer after which a match lapses
 * @param considerDays how many days ahead one may consider at most
 * @param overdueDays days after the due date from which what is undelivered is overdue
 * @param quietReturnDays within how many days of its withdrawal a proposal comes back with its old dates
 */
public record Policy(
        String version,
        int proposalsPerNeed,
        Map<String, BigDecimal> weights,
        ExchangeRates rates,
        int requestValidityMonths,
        List<Integer> reminderDays,
        int secondContactDays,
        int lapseDays,
        int considerDays,
        int overdueDays,
        int quietReturnDays) {

    /** @throws IllegalArgumentException if a criterion has no weight, a weight has no criterion or is below 0, or a number is below 1 */
    public Policy {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        reminderDays = List.copyOf(reminderDays);
        requireWeightForEachOf(Criteria.ALL.stream().map(Criterion::name).toList(), weights, version);
        for (var number : List.of(
                proposalsPerNeed, requestValidityMonths, secondContactDays, lapseDays, considerDays, overdueDays)) {
            if (number < 1) {
                throw new IllegalArgumentException("policy %s: %d is below 1".formatted(version, number));
            }
        }
    }

    /** The weight of the criterion of this name. */
    public BigDecimal weight(String criterion) {
        return weights.getOrDefault(criterion, BigDecimal.ZERO);
    }

    private static void requireWeightForEachOf(List<String> names, Map<String, BigDecimal> weights, String version) {
        if (!weights.keySet().containsAll(names) || weights.size() != names.size()) {
            throw new IllegalArgumentException(
                    "policy %s: weights are given for %s, criteria are %s".formatted(version, weights.keySet(), names));
        }
        weights.forEach((criterion, weight) -> {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException(
                        "policy %s: the weight of %s is below 0: %s".formatted(version, criterion, weight));
            }
        });
    }
}
