package org.vientiane.matching.match;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final OpenPairs pairs;
    private final WritingMatches writing;
    private final Today today;
    private final Clock clock;

    EvaluatingNeeds(
            Market market,
            Reckonings reckonings,
            Policies policies,
            MatchRows rows,
            OpenPairs pairs,
            WritingMatches writing,
            Today today,
            Clock clock) {
        this.market = market;
        this.reckonings = reckonings;
        this.policies = policies;
        this.rows = rows;
        this.pairs = pairs;
        this.writing = writing;
        this.today = today;
        this.clock = clock;
    }

    /** Evaluates the need of this id, if it is known, as it stands now. */
    public void evaluate(UUID id) {
        market.need(id).ifPresent(need -> evaluate(need, today.day(), clock.instant()));
    }

    private void evaluate(Need need, LocalDate day, Instant at) {
        var policy = policies.current();
        var eligible = eligible(need, day);
        withdrawWhatHoldsNoLonger(need, eligible, day, policy, at);
        var best = best(need, eligible, policy);
        for (var row : rows.ofNeed(need.id()).values()) {
            if (row.status() == MatchStatus.PROPOSED && !row.byHand() && !best.containsKey(row.offerId())) {
                withdraw(need, row, day, policy, at);
            }
        }
        best.values().forEach(candidate -> propose(candidate, policy, at));
        rewriteWhatWasProposedByHand(need, eligible);
    }

    /** The open offers that pass every rule, best first, by offer; none when the need is not open. */
    private Map<UUID, Candidate> eligible(Need need, LocalDate day) {
        if (!need.isOpenOn(day)) {
            return Map.of();
        }
        return market.openOffers(day)
                .map(offer -> new Candidate(need, offer, reckonings.of(need, offer, day)))
                .filter(candidate -> candidate.reckoning().isEligible())
                .sorted(Candidate.BEST_FIRST)
                .collect(Collectors.toMap(
                        candidate -> candidate.offer().id(),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** What was answered, or proposed by hand, is not withdrawn for its rank. */
    private void withdrawWhatHoldsNoLonger(
            Need need, Map<UUID, Candidate> eligible, LocalDate day, Policy policy, Instant at) {
        for (var row : rows.ofNeed(need.id()).values()) {
            var outOfRank = row.status() == MatchStatus.ANSWERED || (row.isOpen() && row.byHand());
            if (outOfRank && row.agreeingSince() == null && !holds(need, row, eligible, day)) {
                withdraw(need, row, day, policy, at);
            }
        }
    }

    /** A yes is protected from everything but the end of need or offer; the rest must pass every rule. */
    private boolean holds(Need need, MatchRow row, Map<UUID, Candidate> eligible, LocalDate day) {
        if (!row.saidYes()) {
            return eligible.containsKey(row.offerId());
        }
        return !need.isOverOn(day)
                && market.offer(row.offerId())
                        .filter(offer -> !offer.isOverOn(day))
                        .isPresent();
    }

    /** The best of the eligible offers whose pairs are not closed, as many as there are places left. */
    private Map<UUID, Candidate> best(Need need, Map<UUID, Candidate> eligible, Policy policy) {
        var ofNeed = rows.ofNeed(need.id());
        var taken = ofNeed.values().stream()
                .filter(row -> row.status() == MatchStatus.ANSWERED && !row.byHand())
                .count();
        return eligible.values().stream()
                .filter(candidate -> isRanked(ofNeed.get(candidate.offer().id()), candidate))
                .limit(Math.max(0, policy.proposalsPerNeed() - taken))
                .collect(Collectors.toMap(
                        candidate -> candidate.offer().id(),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private boolean isRanked(@Nullable MatchRow row, Candidate candidate) {
        if (row != null && row.status() == MatchStatus.PROPOSED) {
            return !row.byHand();
        }
        return pairs.canBeProposed(row, candidate);
    }

    private void propose(Candidate candidate, Policy policy, Instant at) {
        var row = rows.ofNeed(candidate.need().id()).get(candidate.offer().id());
        if (row == null) {
            writing.add(Match.proposed(candidate, policy, at));
        } else if (row.status() != MatchStatus.PROPOSED) {
            writing.change(row, match -> match.proposedAgain(candidate, policy, at));
        } else if (row.differsFrom(candidate)) {
            writing.change(row, match -> match.rewritten(candidate));
        }
    }

    private void rewriteWhatWasProposedByHand(Need need, Map<UUID, Candidate> eligible) {
        for (var row : rows.ofNeed(need.id()).values()) {
            var candidate = eligible.get(row.offerId());
            if (row.status() == MatchStatus.PROPOSED
                    && row.byHand()
                    && candidate != null
                    && row.differsFrom(candidate)) {
                writing.change(row, match -> match.rewritten(candidate));
            }
        }
    }

    private void withdraw(Need need, MatchRow row, LocalDate day, Policy policy, Instant at) {
        writing.change(row, match -> match.withdrawn(whyWithdrawn(need, row, day, policy), day, at));
    }

    private Statement whyWithdrawn(Need need, MatchRow row, LocalDate day, Policy policy) {
        return Withdrawals.why(
                need, market.offer(row.offerId()), offer -> reckonings.of(need, offer, day), day, policy);
    }
}
