package org.vientiane.matching.match;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.match.Check;
import org.vientiane.matching.market.Need;
import org.vientiane.matching.market.Offer;
import org.vientiane.matching.market.Reckonings;
import org.vientiane.matching.policy.Policies;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Today;

/** A coordinator puts a pair before its parties though it is not among the best; the rules are the same. */
@Service
public class ProposingByHand {

    private final Reckonings reckonings;
    private final Policies policies;
    private final MatchRows rows;
    private final OpenPairs pairs;
    private final WritingMatches writing;
    private final Today today;
    private final Clock clock;

    ProposingByHand(
            Reckonings reckonings,
            Policies policies,
            MatchRows rows,
            OpenPairs pairs,
            WritingMatches writing,
            Today today,
            Clock clock) {
        this.reckonings = reckonings;
        this.policies = policies;
        this.rows = rows;
        this.pairs = pairs;
        this.writing = writing;
        this.today = today;
        this.clock = clock;
    }

    /**
     * The proposal; nothing when the match has changed meanwhile.
     *
     * @throws ProposalRefused if need or offer is not open, a rule does not hold, or the pair is proposed or closed
     */
    public Optional<Match> propose(Need need, Offer offer, PartyCode by, Optional<HandledRequest> request) {
        var day = today.day();
        if (!need.isOpenOn(day)) {
            throw new ProposalRefused(ProposalRefused.Reason.NEED_NOT_OPEN, List.of());
        }
        if (!offer.isOpenOn(day)) {
            throw new ProposalRefused(ProposalRefused.Reason.OFFER_NOT_OPEN, List.of());
        }
        var candidate = new Candidate(need, offer, reckonings.of(need, offer, day));
        var failed = candidate.reckoning().checks().stream()
                .filter(check -> !check.passed())
                .toList();
        if (!failed.isEmpty()) {
            throw new ProposalRefused(ProposalRefused.Reason.NOT_ELIGIBLE, failed);
        }
        var row = rows.ofNeed(need.id()).get(offer.id());
        if (!pairs.canBeProposed(row, candidate)) {
            throw new ProposalRefused(ProposalRefused.Reason.PAIR_NOT_OPEN, List.<Check>of());
        }
        var policy = policies.current();
        return row == null
                ? Optional.of(Match.proposedByHand(candidate, policy, by, request, clock.instant()))
                        .filter(writing::add)
                : writing.changed(
                        row, match -> match.proposedAgainByHand(candidate, policy, by, request, clock.instant()));
    }
}
