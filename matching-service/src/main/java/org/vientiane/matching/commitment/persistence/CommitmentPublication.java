package org.vientiane.matching.commitment.persistence;

import java.util.List;
import java.util.UUID;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.Topic;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.commitment.CommitmentEvent;
import org.vientiane.matching.commitment.Commitment;
import org.vientiane.messaging.Publication;

/** How a commitment is kept and published. */
public final class CommitmentPublication implements Publication<Commitment, CommitmentEvent> {

    @Override
    public String collection() {
        return "commitments";
    }

    @Override
    public Topic<CommitmentEvent> topic() {
        return Topics.COMMITMENTS;
    }

    @Override
    public Class<Commitment> type() {
        return Commitment.class;
    }

    @Override
    public UUID id(Commitment commitment) {
        return commitment.id();
    }

    @Override
    public long version(Commitment commitment) {
        return commitment.version();
    }

    @Override
    public List<HandledRequest> handled(Commitment commitment) {
        return commitment.handled();
    }

    @Override
    public CommitmentEvent event(Commitment commitment) {
        return new CommitmentEvent(
                commitment.id(),
                commitment.version(),
                commitment.matchId(),
                commitment.attempt(),
                commitment.needId(),
                commitment.offerId(),
                commitment.need(),
                commitment.offer(),
                commitment.quantity(),
                commitment.inOfferUnit(),
                commitment.inNeedUnit(),
                commitment.receivedInNeedUnit(),
                commitment.rates(),
                commitment.instrument(),
                commitment.tranches(),
                commitment.deliveries(),
                commitment.receipts(),
                commitment.delivered(),
                commitment.received(),
                commitment.surplus(),
                commitment.overdue(),
                commitment.status(),
                commitment.agreedOn(),
                commitment.waiting(),
                commitment.transitions(),
                commitment.handled());
    }

    @Override
    public Commitment aggregate(CommitmentEvent event, long version) {
        return new Commitment(
                event.id(),
                version,
                event.matchId(),
                event.attempt(),
                event.needId(),
                event.offerId(),
                event.need(),
                event.offer(),
                event.quantity(),
                event.inNeedUnit(),
                event.rates(),
                event.instrument(),
                event.tranches(),
                event.deliveries(),
                event.receipts(),
                event.surplus(),
                event.overdue(),
                event.status(),
                event.agreedOn(),
                event.waiting(),
                event.transitions(),
                event.handled());
    }
}
