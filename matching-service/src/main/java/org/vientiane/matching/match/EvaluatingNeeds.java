package org.vientiane.matching.match;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.match.MatchStatus;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.matching.market.Market;
import org.vientiane.matching.market.Need;
import org.vientiane.matching.market.Reckonings;
import org.vientiane.matching.policy.Policies;
import org.vientiane.matching.reckoning.Policy;
import org.vientiane.vocabulary.Today;

/** Finds the offers that are to be proposed for a need and writes what differs from the proposals that there are. */
@Service
public class EvaluatingNeeds {

    private final Market market;
    private final Reckonings reckonings;
    private final Policies policies;
    private final MatchRows rows;
    private final Matches matches;
    private final DirtyNeeds dirty;
    private final Today today;
    private final Clock clock;

    EvaluatingNeeds(
            Market market,
            Reckonings reckonings,
            Policies policies,
            MatchRows rows,
            Matches matches,
            DirtyNeeds dirty,
            Today today,
            Clock clock) {
        this.market = market;
        this.reckonings = reckonings;
        this.policies = policies;
        this.rows = rows;
        this.matches = matches;
        this.dirty = dirty;
        this.today = today;
        this.clock = clock;
    }

    /** Evaluates the need of this id, if it is known, as it stands now. */
    public void evaluate(UUID id) {
        market.need(id).ifPresent(need -> evaluate(need, today.day(), clock.instant()));
    }

    private void evaluate(Need need, LocalDate day, Instant at) {
        var policy = policies.current();
        var best = best(need, day, policy);
        for (var row : rows.ofNeed(need.id()).values()) {
            if (row.status() == MatchStatus.PROPOSED && !best.containsKey(row.offerId())) {
                change(row, match -> match.withdrawn(whyWithdrawn(need, row, day, policy), day, at));
            }
        }
        best.values().forEach(candidate -> propose(candidate, policy, at));
    }

    /** The best eligible offers, as many as a need may have proposals, by offer. */
    private Map<UUID, Candidate> best(Need need, LocalDate day, Policy policy) {
        if (!need.isOpenOn(day)) {
            return Map.of();
        }
        return market.openOffers(day)
                .map(offer -> new Candidate(need, offer, reckonings.of(need, offer, day)))
                .filter(candidate -> candidate.reckoning().isEligible())
                .sorted(Candidate.BEST_FIRST)
                .limit(policy.proposalsPerNeed())
                .collect(Collectors.toMap(
                        candidate -> candidate.offer().id(),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private void propose(Candidate candidate, Policy policy, Instant at) {
        var row = rows.ofNeed(candidate.need().id()).get(candidate.offer().id());
        if (row == null) {
            add(Match.proposed(candidate, policy, at));
        } else if (row.status() == MatchStatus.WITHDRAWN) {
            change(row, match -> match.proposedAgain(candidate, policy, at));
        } else if (row.status() == MatchStatus.PROPOSED && row.differsFrom(candidate)) {
            change(row, match -> match.rewritten(candidate));
        }
    }

    private void add(Match match) {
        if (matches.add(match)) {
            rows.takeIn(match);
        } else {
            lookAgain(match.id(), match.needId());
        }
    }

    private void change(MatchRow row, Function<Match, Match> change) {
        var changed = matches.find(row.id())
                .filter(match -> match.version() == row.version())
                .map(change);
        if (changed.isPresent() && matches.replace(changed.get())) {
            rows.takeIn(changed.get());
        } else {
            lookAgain(row.id(), row.needId());
        }
    }

    /**
     * Somebody else has written the match: what they wrote counts, and the need is evaluated once more. A store that
     * has nothing newer has lost a write; once it is healed, the match comes back on its topic and marks the need.
     */
    private void lookAgain(UUID match, UUID need) {
        if (matches.find(match).filter(rows::takeIn).isPresent()) {
            dirty.mark(need, null);
        }
    }

    private Statement whyWithdrawn(Need need, MatchRow row, LocalDate day, Policy policy) {
        return Withdrawals.why(
                need, market.offer(row.offerId()), offer -> reckonings.of(need, offer, day), day, policy);
    }
}
