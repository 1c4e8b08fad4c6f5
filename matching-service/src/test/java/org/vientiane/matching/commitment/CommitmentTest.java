package org.vientiane.matching.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vientiane.contracts.commitment.CommitmentStep.AGREED;
import static org.vientiane.contracts.commitment.CommitmentStep.DELIVERED;
import static org.vientiane.contracts.commitment.CommitmentStep.DISPUTED;
import static org.vientiane.contracts.commitment.CommitmentStep.ESCALATED;
import static org.vientiane.contracts.commitment.CommitmentStep.FULFILLED;
import static org.vientiane.contracts.commitment.CommitmentStep.OVERCOMMITTED;
import static org.vientiane.contracts.commitment.CommitmentStep.OVERDUE;
import static org.vientiane.contracts.commitment.CommitmentStep.OVERFILLED;
import static org.vientiane.contracts.commitment.CommitmentStep.RECEIVED;
import static org.vientiane.contracts.commitment.CommitmentStep.REMINDED;
import static org.vientiane.contracts.commitment.CommitmentStep.SCHEDULED;
import static org.vientiane.contracts.commitment.CommitmentStep.SIGNED;
import static org.vientiane.matching.commitment.PromiseKeeping.tranche;
import static org.vientiane.matching.commitment.PromiseKeeping.usd;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;
import static org.vientiane.matching.testing.World.TODAY;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.commitment.CommitmentStatus;
import org.vientiane.contracts.commitment.Tranche;
import org.vientiane.matching.market.NeedStatus;

class CommitmentTest {

    private final PromiseKeeping exchange = new PromiseKeeping().with(aNeed()).with(anOffer());

    @Nested
    class FromPromiseToReceipt {

        @Test
        void no_promise_is_without_a_day() {
            var commitment = exchange.agreed(aNeed(), anOffer(), "600000");

            assertThat(commitment.tranches()).containsExactly(tranche("2027-12-31", "600000"));
        }

        @Test
        void it_is_signed_delivered_tranche_by_tranche_and_received() {
            var commitment = exchange.signed(aNeed(), anOffer(), "1000000");
            exchange.schedule(commitment, tranche("2027-03-01", "400000"), tranche("2027-09-01", "600000"));

            exchange.deliver(commitment, "400000");
            assertThat(exchange.now(commitment).status()).isEqualTo(CommitmentStatus.DELIVERING);
            exchange.receive(commitment, 0, "400000");
            assertThat(exchange.now(aNeed()).statusOn(TODAY)).isEqualTo(NeedStatus.COVERED);
            exchange.deliver(commitment, "600000");
            exchange.receive(commitment, 1, "600000");

            assertThat(exchange.now(commitment).status()).isEqualTo(CommitmentStatus.FULFILLED);
            assertThat(exchange.now(aNeed()).statusOn(TODAY)).isEqualTo(NeedStatus.MET);
            assertThat(exchange.history(commitment))
                    .containsExactly(AGREED, SIGNED, SCHEDULED, DELIVERED, RECEIVED, DELIVERED, RECEIVED, FULFILLED);
        }

        @Test
        void what_is_not_signed_cannot_be_delivered() {
            var commitment = exchange.agreed(aNeed(), anOffer(), "600000");

            assertThatThrownBy(() -> exchange.deliver(commitment, "1"))
                    .isInstanceOfSatisfying(CommitmentRefused.class, refused -> assertThat(refused.reason())
                            .isEqualTo(CommitmentRefused.Reason.NOT_SIGNED));
        }

        @Test
        void a_promise_and_a_delivery_never_count_as_received() {
            var commitment = exchange.signed(aNeed(), anOffer(), "600000");
            exchange.deliver(commitment, "600000");

            assertThat(exchange.now(aNeed()).received()).isEqualTo(usd("0"));
        }

        @Test
        void a_dispute_ends_with_a_new_receipt() {
            var commitment = exchange.signed(aNeed(), anOffer(), "600000");
            exchange.deliver(commitment, "600000");
            exchange.dispute(commitment, 0);
            assertThat(exchange.now(commitment).status()).isEqualTo(CommitmentStatus.DISPUTED);
            assertThat(exchange.history(commitment)).endsWith(DISPUTED);

            exchange.receive(commitment, 0, "500000");

            assertThat(exchange.now(commitment).status()).isEqualTo(CommitmentStatus.DELIVERING);
            assertThat(exchange.now(commitment).received()).isEqualTo(usd("500000"));
        }
    }

    @Nested
    class TakenBack {

        @Test
        void what_is_revised_down_frees_the_rest_and_later_tranches_give_way_first() {
            var commitment = exchange.signed(aNeed(), anOffer(), "1000000");
            exchange.schedule(commitment, tranche("2027-03-01", "400000"), tranche("2027-09-01", "600000"));

            exchange.revise(commitment, "500000");

            assertThat(exchange.now(commitment).tranches())
                    .extracting(Tranche::amount)
                    .containsExactly(usd("400000"), usd("100000"));
            assertThat(exchange.now(aNeed()).gap()).isEqualTo(usd("500000"));
            assertThat(exchange.now(anOffer()).committed()).isEqualTo(usd("500000"));
        }

        @Test
        void what_is_cancelled_keeps_what_was_delivered() {
            var commitment = exchange.signed(aNeed(), anOffer(), "1000000");
            exchange.deliver(commitment, "300000");

            exchange.cancel(commitment);

            assertThat(exchange.now(commitment).status()).isEqualTo(CommitmentStatus.CANCELLED);
            assertThat(exchange.now(aNeed()).gap()).isEqualTo(usd("700000"));
            assertThat(exchange.now(anOffer()).committed()).isEqualTo(usd("300000"));
        }

        @Test
        void what_was_delivered_before_can_still_be_received() {
            var commitment = exchange.signed(aNeed(), anOffer(), "1000000");
            exchange.deliver(commitment, "300000");
            exchange.cancel(commitment);

            exchange.receive(commitment, 0, "300000");

            assertThat(exchange.now(aNeed()).received()).isEqualTo(usd("300000"));
            assertThat(exchange.now(commitment).status()).isEqualTo(CommitmentStatus.CANCELLED);
        }

        @Test
        void what_has_ended_is_changed_no_more() {
            var commitment = exchange.signed(aNeed(), anOffer(), "1000000");
            exchange.cancel(commitment);

            assertThatThrownBy(() -> exchange.sign(commitment)).isInstanceOf(CommitmentRefused.class);
            assertThatThrownBy(() -> exchange.revise(commitment, "1")).isInstanceOf(CommitmentRefused.class);
            assertThatThrownBy(() -> exchange.cancel(commitment)).isInstanceOf(CommitmentRefused.class);
        }
    }

    @Nested
    class Clocks {

        @Test
        void a_tranche_is_asked_for_then_others_are_turned_to_and_then_it_counts_no_longer() {
            var commitment = exchange.signed(aNeed(), anOffer(), "1000000");
            exchange.schedule(commitment, tranche("2027-01-01", "1000000"));
            exchange.deliver(commitment, "400000");

            exchange.on("2027-01-14");
            assertThat(exchange.history(commitment)).endsWith(DELIVERED);
            exchange.on("2027-01-15").on("2027-01-31");
            assertThat(exchange.history(commitment)).endsWith(REMINDED, REMINDED, ESCALATED);
            exchange.on("2027-04-01");
            assertThat(exchange.now(aNeed()).gap()).isEqualTo(usd("0"));
            exchange.on("2027-04-02");
            assertThat(exchange.history(commitment)).endsWith(OVERDUE);
            assertThat(exchange.now(aNeed()).gap()).isEqualTo(usd("600000"));
            assertThat(exchange.now(anOffer()).committed()).isEqualTo(usd("1000000"));
        }

        @Test
        void downtime_skips_none_and_repeats_none() {
            var commitment = exchange.signed(aNeed(), anOffer(), "1000000");
            exchange.schedule(commitment, tranche("2027-01-01", "1000000"));

            exchange.on("2027-06-01").on("2027-06-02");

            assertThat(exchange.history(commitment))
                    .containsExactly(AGREED, SIGNED, SCHEDULED, REMINDED, REMINDED, ESCALATED, OVERDUE);
        }

        @Test
        void a_late_delivery_takes_the_gap_back_when_nobody_has_filled_it() {
            var commitment = exchange.signed(aNeed(), anOffer(), "1000000");
            exchange.schedule(commitment, tranche("2027-01-01", "1000000"));
            exchange.on("2027-06-01");

            exchange.deliver(commitment, "250000");

            assertThat(exchange.now(aNeed()).gap()).isEqualTo(usd("750000"));
            assertThat(exchange.now(commitment).surplus()).isEqualTo(usd("0"));
        }

        @Test
        void what_of_it_others_have_filled_is_surplus() {
            var commitment = exchange.signed(aNeed(), anOffer(), "1000000");
            exchange.schedule(commitment, tranche("2027-01-01", "1000000"));
            exchange.on("2027-06-01");
            var other = anOffer().numbered(102).by("SWE");
            exchange.with(other).agreed(aNeed(), other, "900000");

            exchange.deliver(commitment, "250000");

            assertThat(exchange.now(aNeed()).gap()).isEqualTo(usd("0"));
            assertThat(exchange.now(commitment).inNeedUnit()).isEqualTo(usd("100000"));
            assertThat(exchange.now(commitment).surplus()).isEqualTo(usd("150000"));
            assertThat(exchange.hasRoomFor(aNeed(), "0.01")).isFalse();
        }

        @Test
        void a_delivery_that_meets_an_overdue_tranche_first_takes_it_out() {
            var commitment = exchange.signed(aNeed(), anOffer(), "1000000");
            exchange.schedule(commitment, tranche("2027-01-01", "600000"), tranche("2027-12-01", "400000"));
            exchange.on("2027-06-01");
            assertThat(exchange.now(aNeed()).gap()).isEqualTo(usd("600000"));

            exchange.deliver(commitment, "600000");

            assertThat(exchange.now(aNeed()).gap()).isEqualTo(usd("0"));
        }
    }

    @Nested
    class Crossings {

        @Test
        void a_commitment_that_exceeds_a_lowered_offer_stands_and_is_told_once() {
            var commitment = exchange.agreed(aNeed(), anOffer(), "600000");
            exchange.with(anOffer().inVersion(2).of("500000", "USD"));

            exchange.on("2026-11-25").on("2026-11-26");

            assertThat(exchange.history(commitment)).containsExactly(AGREED, OVERCOMMITTED);
            assertThat(exchange.now(anOffer()).remaining()).isEqualTo(usd("0"));
        }

        @Test
        void and_one_that_exceeds_a_lowered_need_as_well() {
            var commitment = exchange.agreed(aNeed(), anOffer(), "600000");
            exchange.with(aNeed().inVersion(2).of("500000", "USD"));

            exchange.on("2026-11-25").on("2026-11-26");

            assertThat(exchange.history(commitment)).containsExactly(AGREED, OVERFILLED);
        }
    }
}
