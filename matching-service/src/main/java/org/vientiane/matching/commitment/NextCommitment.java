package org.vientiane.matching.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.Waiting;
import org.vientiane.contracts.commitment.CommitmentStatus;
import org.vientiane.contracts.commitment.CommitmentStep;
import org.vientiane.contracts.commitment.CommitmentTransition;
import org.vientiane.contracts.commitment.Delivery;
import org.vientiane.contracts.commitment.Instrument;
import org.vientiane.contracts.commitment.Receipt;
import org.vientiane.contracts.commitment.Tranche;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.vocabulary.Quantity;

/** The next version of a commitment while it is put together; what is not said stays as it is. */
final class NextCommitment {

    private final Commitment before;
    private Quantity quantity;
    private Quantity inNeedUnit;
    private @Nullable Instrument instrument;
    private List<Tranche> tranches;
    private final List<Delivery> deliveries;
    private final List<Receipt> receipts;
    private Quantity surplus;
    private Quantity overdue;
    private boolean cancelled;
    private int steps;
    private final List<CommitmentTransition> transitions;
    private final List<HandledRequest> handled;

    NextCommitment(Commitment before) {
        this.before = before;
        quantity = before.quantity();
        inNeedUnit = before.inNeedUnit();
        instrument = before.instrument();
        tranches = before.tranches();
        deliveries = new ArrayList<>(before.deliveries());
        receipts = new ArrayList<>(before.receipts());
        surplus = before.surplus();
        overdue = before.overdue();
        cancelled = before.status() == CommitmentStatus.CANCELLED;
        steps = before.waiting() == null ? 0 : before.waiting().steps();
        transitions = new ArrayList<>(before.transitions());
        handled = new ArrayList<>(before.handled());
    }

    NextCommitment quantity(Quantity revised) {
        quantity = revised;
        tranches = Tranches.upTo(revised, tranches);
        return this;
    }

    NextCommitment counting(Quantity inNeed) {
        inNeedUnit = inNeed;
        return this;
    }

    NextCommitment instrument(Instrument signed) {
        instrument = signed;
        return this;
    }

    NextCommitment tranches(List<Tranche> scheduled) {
        tranches = scheduled;
        return this;
    }

    NextCommitment delivery(Delivery delivery) {
        deliveries.add(delivery);
        return this;
    }

    NextCommitment surplus(Quantity cameTooLate) {
        surplus = cameTooLate;
        return this;
    }

    NextCommitment overdue(Quantity countsNoLonger) {
        overdue = countsNoLonger;
        return this;
    }

    NextCommitment receipt(Receipt receipt) {
        receipts.add(receipt);
        return this;
    }

    NextCommitment cancelled() {
        cancelled = true;
        return this;
    }

    NextCommitment clockStepped() {
        steps++;
        return this;
    }

    NextCommitment handling(Optional<HandledRequest> request) {
        request.ifPresent(handled::add);
        return this;
    }

    NextCommitment step(CommitmentStep what, String by, Statement statement, LocalDate day, Instant at) {
        transitions.add(new CommitmentTransition(at, day, by, what, statement));
        return this;
    }

    Commitment commitment() {
        var next = with(CommitmentStatus.AGREED, null);
        var status = status(next);
        return with(status, status.isEnded() ? null : waiting(next));
    }

    private CommitmentStatus status(Commitment next) {
        if (cancelled) {
            return CommitmentStatus.CANCELLED;
        }
        if (next.isDisputed()) {
            return CommitmentStatus.DISPUTED;
        }
        if (!quantity.isMoreThan(next.received())) {
            return CommitmentStatus.FULFILLED;
        }
        if (!deliveries.isEmpty()) {
            return CommitmentStatus.DELIVERING;
        }
        return instrument == null ? CommitmentStatus.AGREED : CommitmentStatus.SIGNED;
    }

    /** The clock of the tranche that is waited for; another tranche, or another day for it, starts it anew. */
    private @Nullable Waiting waiting(Commitment next) {
        return Tranches.nextDue(Tranches.undelivered(tranches, next.delivered().plus(overdue)))
                .map(due -> before.waiting() != null && before.waiting().since().equals(due)
                        ? new Waiting(due, steps)
                        : Waiting.since(due))
                .orElse(null);
    }

    private Commitment with(CommitmentStatus status, @Nullable Waiting waiting) {
        return new Commitment(
                before.id(),
                before.version() + 1,
                before.matchId(),
                before.attempt(),
                before.needId(),
                before.offerId(),
                before.need(),
                before.offer(),
                quantity,
                inNeedUnit,
                before.rates(),
                instrument,
                tranches,
                deliveries,
                receipts,
                surplus,
                overdue,
                status,
                before.agreedOn(),
                waiting,
                transitions,
                handled);
    }
}
