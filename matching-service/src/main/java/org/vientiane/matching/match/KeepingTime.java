package org.vientiane.matching.match;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.match.MatchStep;
import org.vientiane.contracts.match.Terms;
import org.vientiane.matching.market.Market;
import org.vientiane.matching.policy.ClockStep;
import org.vientiane.matching.policy.Policies;
import org.vientiane.vocabulary.Today;

/**
 * Runs the clocks of a need's matches (Action 38: a prompt answer): who is considering is awaited again after the day they
 * named; who is silent is reminded, then others are turned to, then the match lapses. All of it is read from days, so
 * that what fell due while nobody looked is done once, in its order.
 */
@Service
public class KeepingTime {

    private final Market market;
    private final Policies policies;
    private final MatchRows rows;
    private final WritingMatches writing;
    private final Today today;
    private final Clock clock;

    KeepingTime(Market market, Policies policies, MatchRows rows, WritingMatches writing, Today today, Clock clock) {
        this.market = market;
        this.policies = policies;
        this.rows = rows;
        this.writing = writing;
        this.today = today;
        this.clock = clock;
    }

    /** Does what is due for the matches of this need. */
    public void keep(UUID need) {
        var day = today.day();
        for (var id : List.copyOf(rows.ofNeed(need).keySet())) {
            keep(need, id, day);
        }
    }

    private void keep(UUID need, UUID offer, LocalDate day) {
        var more = true;
        while (more) {
            var row = rows.ofNeed(need).get(offer);
            more = row != null && row.isOpen() && row.agreeingSince() == null && takeStep(row, day);
        }
    }

    /** Takes the next step that is due, if one is; says whether it did. */
    private boolean takeStep(MatchRow row, LocalDate day) {
        var policy = policies.find(row.policy()).orElseGet(policies::current);
        var at = clock.instant();
        if (row.consideringUntil() != null && row.consideringUntil().isBefore(day)) {
            return writing.change(row, match -> match.resumed(day, policy.lapseDays(), at));
        }
        var due = ClockStep.due(row.waiting(), policy, day);
        if (due.isPresent()) {
            var what = stepOf(due.get().kind());
            return writing.change(row, match -> match.stepped(what, day, at));
        }
        if (day.isAfter(row.answerDueOn())) {
            return writing.change(row, match -> match.lapsed(terms(match), day, at));
        }
        return false;
    }

    private Terms terms(Match match) {
        return CurrentTerms.of(match, market);
    }

    private static MatchStep stepOf(ClockStep.Kind kind) {
        return switch (kind) {
            case REMINDER -> MatchStep.REMINDED;
            case ESCALATION -> MatchStep.ESCALATED;
        };
    }
}
