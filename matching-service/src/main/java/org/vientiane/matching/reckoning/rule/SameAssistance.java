package org.vientiane.matching.reckoning.rule;

import java.util.List;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.matching.reckoning.Pair;

/** The state asks for the kind of assistance that the provider gives. */
final class SameAssistance implements Rule {

    @Override
    public String name() {
        return "SAME_ASSISTANCE";
    }

    @Override
    public List<Integer> actions() {
        return List.of(37);
    }

    @Override
    public Verdict check(Pair pair) {
        var asked = pair.need().assistance();
        var given = pair.offer().assistance();
        return asked == given
                ? Verdict.holds("SAME_ASSISTANCE.holds", Figure.assistance(asked))
                : Verdict.refused("SAME_ASSISTANCE.refused", Figure.assistance(asked), Figure.assistance(given));
    }
}
