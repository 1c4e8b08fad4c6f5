package org.vientiane.matching.reckoning.rule;

import java.util.List;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.matching.reckoning.Pair;

/** The two share a channel. */
final class ChannelAgreed implements Rule {

    @Override
    public String name() {
        return "CHANNEL_AGREED";
    }

    @Override
    public List<Integer> actions() {
        return List.of(39);
    }

    @Override
    public Verdict check(Pair pair) {
        var shared = pair.sharedChannels();
        return shared.isEmpty()
                ? Verdict.refused(
                        "CHANNEL_AGREED.refused",
                        Figure.channels(pair.need().channels()),
                        Figure.channels(pair.offer().channels()))
                : Verdict.holds("CHANNEL_AGREED.holds", Figure.channels(shared));
    }
}
