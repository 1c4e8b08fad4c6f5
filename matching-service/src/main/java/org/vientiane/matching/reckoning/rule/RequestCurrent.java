package org.vientiane.matching.reckoning.rule;

import java.time.LocalDate;
import java.util.List;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.matching.reckoning.Pair;

/** Requested at or after the First Meeting of States Parties, and confirmed lately enough. */
final class RequestCurrent implements Rule {

    /** The first day of the First Meeting of States Parties, in Vientiane. */
    static final LocalDate FIRST_MEETING = LocalDate.of(2010, 11, 9);

    @Override
    public String name() {
        return "REQUEST_CURRENT";
    }

    @Override
    public List<Integer> actions() {
        return List.of(37);
    }

    @Override
    public Verdict check(Pair pair) {
        var requested = pair.need().requestedOn();
        var confirmed = pair.asked().confirmedOn();
        var months = pair.policy().requestValidityMonths();
        if (requested.isBefore(FIRST_MEETING)) {
            return Verdict.refused(
                    "REQUEST_CURRENT.refused.before-first-meeting", Figure.day(requested), Figure.day(FIRST_MEETING));
        }
        if (confirmed.isBefore(pair.day().minusMonths(months))) {
            return Verdict.refused("REQUEST_CURRENT.refused.unconfirmed", Figure.day(confirmed), Figure.count(months));
        }
        return Verdict.holds("REQUEST_CURRENT.holds", Figure.day(requested), Figure.day(confirmed));
    }
}
