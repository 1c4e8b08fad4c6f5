package org.vientiane.matching.reckoning.criterion;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.matching.reckoning.Fraction;
import org.vientiane.matching.reckoning.Pair;

/** Who has waited a year or longer earns all. */
final class Waiting implements Criterion {

    @Override
    public String name() {
        return "WAITING";
    }

    @Override
    public List<Integer> actions() {
        return List.of(37, 38);
    }

    @Override
    public Worth worth(Pair pair) {
        var since = pair.need().requestedOn();
        var days = ChronoUnit.DAYS.between(since, pair.day());
        return Worth.of(Fraction.within(days, 365), "WAITING", Figure.count(days), Figure.day(since));
    }
}
