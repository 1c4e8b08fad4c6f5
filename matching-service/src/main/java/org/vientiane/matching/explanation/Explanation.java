package org.vientiane.matching.explanation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.vientiane.contracts.match.Check;
import org.vientiane.contracts.match.Reckoning;
import org.vientiane.matching.reckoning.rule.Rule;
import org.vientiane.matching.reckoning.rule.Rules;

/**
 * How one side's open counterparts stand to it: how many each rule refuses, and which came nearest.
 *
 * @param evaluated how many open counterparts there are
 * @param eligible how many of them pass every rule
 * @param excluded how many each rule refuses, by its name; a counterpart counts under each
 * @param nearest those about the same thing that fail, nearest first
 */
public record Explanation<T>(int evaluated, int eligible, Map<String, Integer> excluded, List<NearMiss<T>> nearest) {

    private static final int MOST_NAMED = 10;

    /** What makes two about the same thing; where one of them fails, the other is counted and never named. */
    private static final int RULES_OF_THE_MATTER = 2;

    /**
     * A counterpart that came near.
     *
     * @param other the counterpart
     * @param reckoning what the policy says of the two
     */
    public record NearMiss<T>(T other, Reckoning reckoning) {

        /** The rules that stand in the way. */
        public List<Check> blockedBy() {
            return reckoning.checks().stream().filter(check -> !check.passed()).toList();
        }
    }

    /** Of one side that is not open, or that has no open counterparts. */
    static <T> Explanation<T> empty() {
        return of(List.of(), Object::toString, other -> true);
    }

    /**
     * What the counterparts come to.
     *
     * @param all every open counterpart with its reckoning
     * @param id by which ties are settled
     * @param mayBeNamed whether the reader may be told of it by name
     */
    static <T> Explanation<T> of(List<NearMiss<T>> all, Function<T, String> id, Predicate<T> mayBeNamed) {
        var nearest = all.stream()
                .filter(pair -> isNear(pair.reckoning()))
                .filter(pair -> mayBeNamed.test(pair.other()))
                .sorted(nearestFirst(id))
                .limit(MOST_NAMED)
                .toList();
        var eligible =
                all.stream().filter(pair -> pair.reckoning().isEligible()).count();
        return new Explanation<>(all.size(), Math.toIntExact(eligible), excluded(all), nearest);
    }

    private static boolean isNear(Reckoning reckoning) {
        return !reckoning.isEligible()
                && reckoning.checks().stream().limit(RULES_OF_THE_MATTER).allMatch(Check::passed);
    }

    private static <T> Comparator<NearMiss<T>> nearestFirst(Function<T, String> id) {
        return Comparator.comparing((NearMiss<T> pair) -> pair.blockedBy().size())
                .thenComparing(pair -> pair.reckoning().score(), Comparator.reverseOrder())
                .thenComparing(pair -> id.apply(pair.other()));
    }

    private static <T> Map<String, Integer> excluded(List<NearMiss<T>> all) {
        var excluded = new LinkedHashMap<String, Integer>();
        Rules.ALL.stream().map(Rule::name).forEach(rule -> excluded.put(rule, 0));
        all.stream()
                .flatMap(pair -> pair.blockedBy().stream())
                .forEach(check -> excluded.merge(check.rule(), 1, Integer::sum));
        return excluded;
    }
}
