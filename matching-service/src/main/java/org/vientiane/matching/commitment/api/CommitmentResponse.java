package org.vientiane.matching.commitment.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.commitment.CommitmentStatus;
import org.vientiane.contracts.commitment.CommitmentStep;
import org.vientiane.contracts.commitment.CommitmentTransition;
import org.vientiane.contracts.commitment.Delivery;
import org.vientiane.contracts.commitment.Instrument;
import org.vientiane.contracts.commitment.Receipt;
import org.vientiane.contracts.commitment.Tranche;
import org.vientiane.matching.commitment.Commitment;
import org.vientiane.matching.telling.Voice;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;

/** A commitment as it is read; bare amounts are in the offer's unit. What is overdue is absent when nothing is. */
record CommitmentResponse(
        UUID id,
        UUID matchId,
        UUID needId,
        UUID offerId,
        StateCode state,
        PartyCode provider,
        Obligation obligation,
        Assistance assistance,
        Quantity quantity,
        Quantity inNeedUnit,
        Map<String, BigDecimal> rates,
        @Nullable Instrument instrument,
        List<TrancheResponse> tranches,
        List<DeliveryResponse> deliveries,
        List<ReceiptResponse> receipts,
        Quantity delivered,
        Quantity received,
        Quantity surplus,
        @Nullable Quantity overdue,
        CommitmentStatus status,
        LocalDate agreedOn,
        List<TransitionResponse> transitions,
        long version) {

    /** A tranche. */
    record TrancheResponse(LocalDate due, BigDecimal amount) {

        static TrancheResponse of(Tranche tranche) {
            return new TrancheResponse(tranche.due(), tranche.amount().amount());
        }
    }

    /** A delivery. */
    record DeliveryResponse(UUID id, BigDecimal amount, LocalDate deliveredOn, @Nullable String reference) {

        static DeliveryResponse of(Delivery delivery) {
            return new DeliveryResponse(
                    delivery.id(), delivery.amount().amount(), delivery.deliveredOn(), delivery.reference());
        }
    }

    /** What the state says of a delivery. */
    record ReceiptResponse(
            UUID delivery, boolean confirmed, BigDecimal amount, LocalDate receivedOn, @Nullable String reason) {

        static ReceiptResponse of(Receipt receipt) {
            return new ReceiptResponse(
                    receipt.delivery(),
                    receipt.confirmed(),
                    receipt.amount().amount(),
                    receipt.receivedOn(),
                    receipt.reason());
        }
    }

    /** A step in the life of a commitment. */
    record TransitionResponse(Instant at, String by, CommitmentStep what, String text) {

        static TransitionResponse of(CommitmentTransition step, Voice voice) {
            return new TransitionResponse(step.at(), step.by(), step.what(), voice.apply(step.statement()));
        }
    }

    /** The commitment in this voice. */
    static CommitmentResponse of(Commitment commitment, Voice voice) {
        return new CommitmentResponse(
                commitment.id(),
                commitment.matchId(),
                commitment.needId(),
                commitment.offerId(),
                commitment.state(),
                commitment.provider(),
                commitment.need().obligation(),
                commitment.need().assistance(),
                commitment.quantity(),
                commitment.inNeedUnit(),
                commitment.rates().usdPerUnit(),
                commitment.instrument(),
                commitment.tranches().stream().map(TrancheResponse::of).toList(),
                commitment.deliveries().stream().map(DeliveryResponse::of).toList(),
                commitment.receipts().stream().map(ReceiptResponse::of).toList(),
                commitment.delivered(),
                commitment.received(),
                commitment.surplus(),
                commitment.overdue().isNone() ? null : commitment.overdue(),
                commitment.status(),
                commitment.agreedOn(),
                commitment.transitions().stream()
                        .map(step -> TransitionResponse.of(step, voice))
                        .toList(),
                commitment.version());
    }
}
