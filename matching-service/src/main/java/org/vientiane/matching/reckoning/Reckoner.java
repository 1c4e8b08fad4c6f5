package org.vientiane.matching.reckoning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.vientiane.contracts.match.Check;
import org.vientiane.contracts.match.Reason;
import org.vientiane.contracts.match.Reckoning;
import org.vientiane.matching.reckoning.criterion.Criteria;
import org.vientiane.matching.reckoning.criterion.Criterion;
import org.vientiane.matching.reckoning.rule.Rule;
import org.vientiane.matching.reckoning.rule.Rules;

/** Reckons pairs: every rule is asked, none is skipped because an earlier one failed, and every criterion counts. */
public final class Reckoner {

    private Reckoner() {}

    /** All that can be said of {@code pair}. */
    public static Reckoning reckon(Pair pair) {
        var reasons =
                Criteria.ALL.stream().map(criterion -> reason(criterion, pair)).toList();
        return new Reckoning(
                pair.day(),
                pair.policy().version(),
                pair.policy()
                        .rates()
                        .between(
                                pair.asked().gap().unit(),
                                pair.given().remaining().unit()),
                pair.asked().gap(),
                pair.given().remaining(),
                pair.proposedQuantity().orElse(null),
                reasons.stream().map(Reason::points).reduce(BigDecimal.ZERO, BigDecimal::add),
                Rules.ALL.stream().map(rule -> check(rule, pair)).toList(),
                reasons);
    }

    private static Check check(Rule rule, Pair pair) {
        var verdict = rule.check(pair);
        return new Check(rule.name(), rule.actions(), verdict.holds(), verdict.statement());
    }

    private static Reason reason(Criterion criterion, Pair pair) {
        var weight = pair.policy().weight(criterion.name());
        var worth = criterion.worth(pair);
        return new Reason(
                criterion.name(),
                criterion.actions(),
                worth.value().of(weight),
                weight.setScale(2, RoundingMode.HALF_UP),
                worth.statement());
    }
}
