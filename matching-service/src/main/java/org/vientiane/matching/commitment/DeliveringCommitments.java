package org.vientiane.matching.commitment;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.commitment.Delivery;
import org.vientiane.contracts.commitment.Receipt;
import org.vientiane.matching.market.Market;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Today;

/** What the provider delivers, and what the state says of it; a promise never counts as support received. */
@Service
public class DeliveringCommitments {

    private final WritingCommitments writing;
    private final Reserving reserving;
    private final Market market;
    private final Today today;
    private final Clock clock;

    public DeliveringCommitments(
            WritingCommitments writing, Reserving reserving, Market market, Today today, Clock clock) {
        this.writing = writing;
        this.reserving = reserving;
        this.market = market;
        this.today = today;
        this.clock = clock;
    }

    /**
     * The commitment with a delivery; nothing when it has changed meanwhile. What comes long after its day takes the gap
     * back as far as others have not filled it; the rest is surplus.
     *
     * @throws CommitmentRefused if the commitment has ended, is not signed or was delivered in full
     */
    public Optional<Commitment> deliver(Commitment commitment, Delivery delivery, Optional<HandledRequest> request) {
        var at = clock.instant();
        var counts = counted(commitment, commitment.wantedWith(delivery.amount()), at);
        return writing.replace(commitment.delivered(delivery, counts, request, today.day(), at));
    }

    /**
     * The commitment with what the state says of a delivery; nothing when it has changed meanwhile.
     *
     * @throws CommitmentRefused if all of it has been received
     */
    public Optional<Commitment> receive(Commitment commitment, Receipt receipt, Optional<HandledRequest> request) {
        return writing.replace(commitment.receipted(receipt, request, today.day(), clock.instant()));
    }

    /** What of {@code wanted} the commitment may count, reserved for its next version if it is more than now. */
    private Quantity counted(Commitment commitment, Quantity wanted, Instant at) {
        var now = commitment.inNeedUnit();
        return wanted.isMoreThan(now)
                ? market.need(commitment.needId())
                        .map(need -> reserving.more(need, commitment.row(), commitment.version() + 1, wanted, at))
                        .orElse(now)
                : now;
    }
}
