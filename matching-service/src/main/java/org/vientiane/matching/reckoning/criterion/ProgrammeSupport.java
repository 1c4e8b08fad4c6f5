package org.vientiane.matching.reckoning.criterion;

import java.util.List;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.matching.reckoning.Fraction;
import org.vientiane.matching.reckoning.Pair;
import org.vientiane.vocabulary.Channel;

/** Programmes of civil society, the United Nations and international organisations, where the offer goes through them. */
final class ProgrammeSupport implements Criterion {

    @Override
    public String name() {
        return "PROGRAMME_SUPPORT";
    }

    @Override
    public List<Integer> actions() {
        return List.of(39);
    }

    @Override
    public Worth worth(Pair pair) {
        var programme = pair.need().programme();
        if (programme == null) {
            return Worth.of(Fraction.ZERO, "PROGRAMME_SUPPORT.none");
        }
        var kind = Figure.channels(List.of(programme.kind()));
        if (programme.kind() == Channel.GOVERNMENT || programme.kind() == Channel.CORPORATION) {
            return Worth.of(Fraction.ZERO, "PROGRAMME_SUPPORT.other-kind", kind);
        }
        return pair.offer().channels().contains(programme.kind())
                ? Worth.of(Fraction.ONE, "PROGRAMME_SUPPORT.yes", Figure.text(programme.name()), kind)
                : Worth.of(Fraction.ZERO, "PROGRAMME_SUPPORT.no-channel", kind);
    }
}
