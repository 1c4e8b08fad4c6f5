package org.vientiane.matching.reckoning.rule;

import java.util.List;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.matching.reckoning.Pair;

/** The need's obligation is among the offer's. */
final class SameObligation implements Rule {

    @Override
    public String name() {
        return "SAME_OBLIGATION";
    }

    @Override
    public List<Integer> actions() {
        return List.of(37);
    }

    @Override
    public Verdict check(Pair pair) {
        var asked = pair.need().obligation();
        var given = pair.offer().obligations();
        return given.contains(asked)
                ? Verdict.holds("SAME_OBLIGATION.holds", Figure.obligations(List.of(asked)))
                : Verdict.refused(
                        "SAME_OBLIGATION.refused", Figure.obligations(List.of(asked)), Figure.obligations(given));
    }
}
