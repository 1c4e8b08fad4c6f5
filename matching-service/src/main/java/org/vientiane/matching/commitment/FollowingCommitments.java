package org.vientiane.matching.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.commitment.CommitmentStep;
import org.vientiane.contracts.commitment.Tranche;
import org.vientiane.matching.market.CommitmentRow;
import org.vientiane.matching.market.CommitmentRows;
import org.vientiane.matching.market.Market;
import org.vientiane.matching.policy.ClockStep;
import org.vientiane.matching.policy.Policies;
import org.vientiane.matching.reckoning.Policy;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Today;

/**
 * Runs the clocks of commitments: what is due and undelivered is asked for, then others are turned to, and what is long
 * overdue counts no longer. All of it is read from days. Also tells when a commitment exceeds what there is.
 */
@Service
public class FollowingCommitments {

    /** The newer one last. */
    private static final Comparator<CommitmentRow> BY_AGE = Comparator.comparing(CommitmentRow::agreedAt)
            .thenComparing(row -> row.id().toString());

    private final Market market;
    private final CommitmentRows rows;
    private final Commitments commitments;
    private final WritingCommitments writing;
    private final Policies policies;
    private final Today today;
    private final Clock clock;

    public FollowingCommitments(
            Market market,
            CommitmentRows rows,
            Commitments commitments,
            WritingCommitments writing,
            Policies policies,
            Today today,
            Clock clock) {
        this.market = market;
        this.rows = rows;
        this.commitments = commitments;
        this.writing = writing;
        this.policies = policies;
        this.today = today;
        this.clock = clock;
    }

    /** Does what is due for the commitments of this need. */
    public void follow(UUID need) {
        var day = today.day();
        for (var row : List.copyOf(rows.ofNeed(need))) {
            if (hasSomethingDue(row, day, policies.current())) {
                var more = true;
                while (more) {
                    more = commitments
                            .find(row.id())
                            .flatMap(commitment -> next(commitment, day))
                            .flatMap(writing::replace)
                            .isPresent();
                }
            }
            tellExcess(row, day);
        }
    }

    /** So that a commitment is read only when there is something to do. */
    private static boolean hasSomethingDue(CommitmentRow row, LocalDate day, Policy policy) {
        var waiting = row.waiting();
        var stepDue = waiting != null && ClockStep.due(waiting, policy, day).isPresent();
        return stepDue
                || row.awaited().stream().map(Tranche::due).anyMatch(due -> due.plusDays(policy.overdueDays())
                        .isBefore(day));
    }

    /** The commitment after the next thing that is due; nothing when nothing is. */
    private Optional<Commitment> next(Commitment commitment, LocalDate day) {
        var policy = policies.current();
        var waiting = commitment.waiting();
        var due = Optional.ofNullable(waiting).flatMap(running -> ClockStep.due(running, policy, day));
        if (waiting != null && due.isPresent()) {
            return Optional.of(commitment.stepped(stepOf(due.get().kind()), waiting.since(), day, clock.instant()));
        }
        return Optional.of(commitment.countsThoughOverdue(day, policy.overdueDays()))
                .filter(overdue -> !overdue.isNone())
                .map(overdue -> commitment.overdue(overdue, day, clock.instant()));
    }

    private static CommitmentStep stepOf(ClockStep.Kind kind) {
        return switch (kind) {
            case REMINDER -> CommitmentStep.REMINDED;
            case ESCALATION -> CommitmentStep.ESCALATED;
        };
    }

    /** Where an agreement crossed a lowering of need or offer it stands; the commitment that came last tells it. */
    private void tellExcess(CommitmentRow row, LocalDate day) {
        tell(row, CommitmentStep.OVERCOMMITTED, this::overcommitted, rows.ofOffer(row.offerId()), day);
        tell(row, CommitmentStep.OVERFILLED, this::overfilled, rows.ofNeed(row.needId()), day);
    }

    /** What the topic has not brought yet is looked up first, so that nobody is told of an excess that is over. */
    private void tell(
            CommitmentRow row,
            CommitmentStep what,
            Function<CommitmentRow, Optional<Quantity>> excess,
            Collection<CommitmentRow> together,
            LocalDate day) {
        if (excess.apply(row).isPresent()) {
            writing.lookUp(together.stream().map(CommitmentRow::id).toList());
            excess.apply(row).ifPresent(amount -> commitments
                    .find(row.id())
                    .filter(commitment -> !commitment.hasTold(what, amount))
                    .ifPresent(
                            commitment -> writing.replace(commitment.exceeding(what, amount, day, clock.instant()))));
        }
    }

    /** By how much the commitments of an offer exceed it, if this is the newest of them. */
    private Optional<Quantity> overcommitted(CommitmentRow row) {
        return market.offer(row.offerId())
                .filter(offer -> isNewest(row, rows.ofOffer(offer.id()), CommitmentRow::inOfferUnit))
                .map(offer -> offer.committed().lessAtMost(offer.terms().capacity()))
                .filter(excess -> !excess.isNone());
    }

    /** By how much the commitments to a need exceed it, if this is the newest of them. */
    private Optional<Quantity> overfilled(CommitmentRow row) {
        return market.need(row.needId())
                .filter(need -> isNewest(row, rows.ofNeed(need.id()), CommitmentRow::inNeedUnit))
                .map(need -> need.committed().lessAtMost(need.terms().openQuantity()))
                .filter(excess -> !excess.isNone());
    }

    /** Whether it is the newest of those that count. */
    private static boolean isNewest(
            CommitmentRow row, Collection<CommitmentRow> all, Function<CommitmentRow, Quantity> counted) {
        return all.stream()
                .filter(other -> !counted.apply(other).isNone())
                .max(BY_AGE)
                .filter(newest -> newest.id().equals(row.id()))
                .isPresent();
    }
}
