package org.vientiane.matching.reckoning.rule;

import java.util.List;
import org.vientiane.matching.reckoning.Pair;

/** The need is outside areas where non-state actors operate, or the offer works there, or access to it is committed. */
final class AccessPossible implements Rule {

    @Override
    public String name() {
        return "ACCESS_POSSIBLE";
    }

    @Override
    public List<Integer> actions() {
        return List.of(41);
    }

    @Override
    public Verdict check(Pair pair) {
        if (!pair.need().nonStateActorArea()) {
            return Verdict.holds("ACCESS_POSSIBLE.holds.outside");
        }
        if (pair.asked().accessOpened()) {
            return Verdict.holds("ACCESS_POSSIBLE.holds.opened");
        }
        return pair.offer().worksInNonStateActorAreas()
                ? Verdict.holds("ACCESS_POSSIBLE.holds.works-there")
                : Verdict.refused("ACCESS_POSSIBLE.refused");
    }
}
