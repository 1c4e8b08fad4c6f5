package org.vientiane.matching.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.commitment.Delivery;
import org.vientiane.contracts.commitment.Receipt;
import org.vientiane.matching.market.Market;
import org.vientiane.matching.policy.Policies;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Today;

/** What the provider delivers, and what the state says of it; a promise never counts as support received. */
@Service
public class DeliveringCommitments {

    private final WritingCommitments writing;
    private final Reserving reserving;
    private final Market market;
    private final Policies policies;
    private final Today today;
    private final Clock clock;

    public DeliveringCommitments(
            WritingCommitments writing,
            Reserving reserving,
            Market market,
            Policies policies,
            Today today,
            Clock clock) {
        this.writing = writing;
        this.reserving = reserving;
        this.market = market;
        this.policies = policies;
        this.today = today;
        this.clock = clock;
    }

    /**
     * The commitment with a delivery; nothing when it has changed meanwhile. What comes long after its day takes the gap
     * back as far as others have not filled it; the rest is surplus.
     *
     * @throws CommitmentRefused if the commitment has ended or is not signed
     */
    public Optional<Commitment> deliver(Commitment commitment, Delivery delivery, Optional<HandledRequest> request) {
        var day = today.day();
        var at = clock.instant();
        var overdueDays = policies.current().overdueDays();
        if (commitment.countsOverdue(day, overdueDays)) {
            return writing.replace(commitment.overdue(overdueDays, day, at)).flatMap(none -> Optional.empty());
        }
        var none = Quantity.none(commitment.quantity().unit());
        var plain = commitment.delivered(delivery, commitment.inNeedUnit(), none, request, day, at);
        var regained = regained(commitment, plain, day, overdueDays);
        if (regained.isNone()) {
            return writing.replace(plain);
        }
        var wanted = commitment.inNeedUnit().plus(regained);
        var counts = market.need(commitment.needId())
                .map(need -> reserving.more(need, commitment.row(), plain.version(), wanted, at))
                .orElse(commitment.inNeedUnit());
        var tooLate = commitment.convertedBack(wanted.lessAtMost(counts)).atMost(delivery.amount());
        return writing.replace(commitment.delivered(delivery, counts, tooLate, request, day, at));
    }

    /**
     * The commitment with what the state says of a delivery; nothing when it has changed meanwhile.
     *
     * @throws CommitmentRefused if all of it has been received
     */
    public Optional<Commitment> receive(Commitment commitment, Receipt receipt, Optional<HandledRequest> request) {
        return writing.replace(commitment.receipted(receipt, request, today.day(), clock.instant()));
    }

    /** How much less is long overdue after the delivery, in the need's unit. */
    private static Quantity regained(Commitment before, Commitment after, LocalDate day, int overdueDays) {
        return after.countable(day, overdueDays).lessAtMost(before.countable(day, overdueDays));
    }
}
