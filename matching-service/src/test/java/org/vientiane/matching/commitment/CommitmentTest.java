package org.vientiane.matching.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vientiane.contracts.commitment.CommitmentStep.AGREED;
import static org.vientiane.contracts.commitment.CommitmentStep.CANCELLED;
import static org.vientiane.contracts.commitment.CommitmentStep.DELIVERED;
import static org.vientiane.contracts.commitment.CommitmentStep.DISPUTED;
import static org.vientiane.contracts.commitment.CommitmentStep.ESCALATED;
import static org.vientiane.contracts.commitment.CommitmentStep.FULFILLED;
import static org.vientiane.contracts.commitment.CommitmentStep.OVERCOMMITTED;
import static org.vientiane.contracts.commitment.CommitmentStep.OVERDUE;
import static org.vientiane.contracts.commitment.CommitmentStep.OVERFILLED;
import static org.vientiane.contracts.commitment.CommitmentStep.RECEIVED;
import static org.vientiane.contracts.commitment.CommitmentStep.REMINDED;
import static org.vientiane.contracts.commitment.CommitmentStep.REVISED;
import static org.vientiane.contracts.commitment.CommitmentStep.SCHEDULED;
import static org.vientiane.contracts.commitment.CommitmentStep.SIGNED;
import static org.vientiane.matching.commitment.PromiseKeeping.tranche;
import static org.vientiane.matching.commitment.PromiseKeeping.usd;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;
import static org.vientiane.matching.testing.World.TODAY;
import static org.vientiane.matching.testing.World.day;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.Waiting;
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
        void what_is_promised_is_due_when_need_and_offer_end_together_but_not_before_it_was_agreed() {
            var longer = anOffer().numbered(102).during("2027-01-01", "2029-12-31");
            var over = anOffer().numbered(103).during("2026-01-01", "2026-06-30");
            exchange.with(longer).with(over);

            assertThat(exchange.agreed(aNeed(), longer, "600000").tranches())
                    .containsExactly(tranche("2027-12-31", "600000"));
            assertThat(exchange.agreed(aNeed(), over, "400000").tranches())
                    .containsExactly(tranche("2026-11-24", "400000"));
        }

        @Test
        void every_step_says_what_happened() {
            var commitment = exchange.signed(aNeed(), anOffer(), "1000000");
            assertThat(exchange.lastSaid(commitment))
                    .isEqualTo("Exchange of letters, reference EL-7, was signed on 24 November 2026 by The Director.");
            exchange.schedule(commitment, tranche("2027-03-01", "400000"), tranche("2027-09-01", "600000"));
            assertThat(exchange.lastSaid(commitment))
                    .isEqualTo("It is due in 2 tranches, the last on 1 September 2027.");
            exchange.deliver(commitment, "400000");
            assertThat(exchange.lastSaid(commitment)).isEqualTo("400,000 USD delivered on 24 November 2026.");
            exchange.dispute(commitment, 0);
            assertThat(exchange.lastSaid(commitment)).contains("400,000 USD", "“Nothing has arrived”");
            exchange.receive(commitment, 0, "400000");
            assertThat(exchange.lastSaid(commitment)).isEqualTo("400,000 USD received on 24 November 2026.");
            exchange.revise(commitment, "600000");
            assertThat(exchange.lastSaid(commitment))
                    .isEqualTo("Norway has revised it from 1,000,000 USD to 600,000 USD: “The budget was cut”");
            exchange.on("2027-09-15");
            assertThat(exchange.lastSaid(commitment)).contains("Norway", "1 September 2027");
            exchange.on("2028-01-01");
            assertThat(exchange.lastSaid(commitment))
                    .isEqualTo("200,000 USD are long overdue and no longer count towards the need.");
            exchange.cancel(commitment);
            assertThat(exchange.lastSaid(commitment)).contains("400,000 USD", "“The road is closed”");
        }

        @Test
        void more_than_is_promised_is_never_delivered_and_after_all_of_it_nothing() {
            var commitment = exchange.signed(aNeed(), anOffer(), "600000");
            assertThatThrownBy(() -> exchange.deliver(commitment, "600000.01"))
                    .isInstanceOf(IllegalArgumentException.class);

            exchange.deliver(commitment, "600000");

            assertThatThrownBy(() -> exchange.deliver(commitment, "1"))
                    .isInstanceOfSatisfying(CommitmentRefused.class, refused -> assertThat(refused.reason())
                            .isEqualTo(CommitmentRefused.Reason.ALL_DELIVERED));
        }

        @Test
        void tranches_that_do_not_add_up_are_none() {
            var commitment = exchange.signed(aNeed(), anOffer(), "600000");

            assertThatThrownBy(() -> exchange.schedule(
                            commitment, tranche("2027-03-01", "400000"), tranche("2027-09-01", "200000.01")))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void who_has_read_an_older_state_changes_nothing() {
            var commitment = exchange.signed(aNeed(), anOffer(), "600000");
            exchange.schedule(commitment, tranche("2027-03-01", "600000"));

            assertThat(exchange.tryToDeliver(commitment, "1")).isEmpty();
            assertThat(exchange.now(commitment).deliveries()).isEmpty();
        }

        @Test
        void another_tranche_another_clock() {
            var commitment = exchange.signed(aNeed(), anOffer(), "1000000");
            exchange.schedule(commitment, tranche("2027-01-01", "400000"), tranche("2027-03-01", "600000"));
            exchange.on("2027-02-01");
            assertThat(exchange.now(commitment).waiting()).isEqualTo(new Waiting(day("2027-01-01"), 3));

            exchange.deliver(commitment, "400000");

            assertThat(exchange.now(commitment).waiting()).isEqualTo(Waiting.since(day("2027-03-01")));
            exchange.deliver(commitment, "600000");
            assertThat(exchange.now(commitment).waiting()).isNull();
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
        void what_is_revised_down_to_what_has_been_received_is_fulfilled() {
            var commitment = exchange.signed(aNeed(), anOffer(), "1000000");
            exchange.deliver(commitment, "300000");
            exchange.receive(commitment, 0, "300000");

            exchange.revise(commitment, "300000");

            assertThat(exchange.history(commitment)).endsWith(REVISED, FULFILLED);
            assertThat(exchange.now(commitment).status()).isEqualTo(CommitmentStatus.FULFILLED);
            assertThat(exchange.now(commitment).waiting()).isNull();
            assertThat(exchange.now(aNeed()).gap()).isEqualTo(usd("700000"));
        }

        @Test
        void what_was_delivered_in_full_cannot_be_revised() {
            var commitment = exchange.signed(aNeed(), anOffer(), "1000000");
            exchange.deliver(commitment, "1000000");

            assertThatThrownBy(() -> exchange.revise(commitment, "999999"))
                    .isInstanceOfSatisfying(CommitmentRefused.class, refused -> assertThat(refused.reason())
                            .isEqualTo(CommitmentRefused.Reason.ALL_DELIVERED));
        }

        @Test
        void a_cancellation_ends_a_dispute_and_the_clock() {
            var commitment = exchange.signed(aNeed(), anOffer(), "1000000");
            exchange.deliver(commitment, "300000");
            exchange.dispute(commitment, 0);

            exchange.cancel(commitment);

            assertThat(exchange.now(commitment).status()).isEqualTo(CommitmentStatus.CANCELLED);
            exchange.on("2029-01-01");
            assertThat(exchange.history(commitment)).endsWith(CANCELLED);
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
        void what_is_not_signed_is_asked_for_as_well() {
            var commitment = exchange.agreed(aNeed(), anOffer(), "1000000");

            exchange.on("2028-01-14").on("2028-03-31");

            assertThat(exchange.history(commitment)).containsExactly(AGREED, REMINDED, REMINDED, ESCALATED, OVERDUE);
            assertThat(exchange.now(aNeed()).gap()).isEqualTo(usd("1000000"));
        }

        @Test
        void a_late_delivery_fills_first_what_is_overdue() {
            var commitment = exchange.signed(aNeed(), anOffer(), "1000000");
            exchange.schedule(commitment, tranche("2027-01-01", "600000"), tranche("2027-12-01", "400000"));
            exchange.on("2027-06-01");
            assertThat(exchange.now(commitment).overdue()).isEqualTo(usd("600000"));
            assertThat(exchange.now(aNeed()).gap()).isEqualTo(usd("600000"));

            exchange.deliver(commitment, "600000");

            assertThat(exchange.now(commitment).overdue()).isEqualTo(usd("0"));
            assertThat(exchange.now(aNeed()).gap()).isEqualTo(usd("0"));
        }

        @Test
        void only_what_became_overdue_since_is_told_of_a_second_tranche() {
            var commitment = exchange.signed(aNeed(), anOffer(), "1000000");
            exchange.schedule(commitment, tranche("2027-01-01", "600000"), tranche("2027-03-01", "400000"));

            exchange.on("2027-04-02").on("2027-05-31");

            assertThat(exchange.lastSaid(commitment))
                    .isEqualTo("400,000 USD are long overdue and no longer count towards the need.");
            assertThat(exchange.now(commitment).overdue()).isEqualTo(usd("1000000"));
        }

        @Test
        void a_new_day_for_what_is_overdue_does_not_count_it_again_but_its_delivery_does() {
            var commitment = exchange.signed(aNeed(), anOffer(), "1000000");
            exchange.schedule(commitment, tranche("2027-01-01", "1000000"));
            exchange.on("2027-06-01");

            exchange.schedule(commitment, tranche("2027-12-01", "1000000"));
            exchange.on("2027-06-02");
            assertThat(exchange.now(aNeed()).gap()).isEqualTo(usd("1000000"));
            exchange.deliver(commitment, "1000000");
            exchange.receive(commitment, 0, "1000000");

            assertThat(exchange.now(aNeed()).statusOn(TODAY)).isEqualTo(NeedStatus.MET);
        }

        @Test
        void surplus_stays_when_others_give_the_gap_back() {
            var commitment = exchange.signed(aNeed(), anOffer(), "1000000");
            exchange.schedule(commitment, tranche("2027-01-01", "1000000"));
            exchange.on("2027-06-01");
            var other = anOffer().numbered(102).by("SWE");
            var theirs = exchange.with(other).agreed(aNeed(), other, "1000000");
            exchange.deliver(commitment, "300000");
            exchange.cancel(theirs);

            exchange.deliver(commitment, "700000");

            assertThat(exchange.now(commitment).surplus()).isEqualTo(usd("300000"));
            assertThat(exchange.now(commitment).inNeedUnit()).isEqualTo(usd("700000"));
            assertThat(exchange.now(aNeed()).gap()).isEqualTo(usd("300000"));
        }

        @Test
        void what_closes_a_gap_to_its_last_cent_is_no_surplus() {
            var need = aNeed().numbered(2).of("1100000.50", "USD");
            var offer = anOffer().numbered(102).of("16000000", "EUR");
            exchange.with(need).with(offer);
            var commitment = exchange.signed(need, offer, "846154.24");
            exchange.on("2029-01-01");
            assertThat(exchange.now(need).gap()).isEqualTo(usd("1100000.50"));

            exchange.deliver(commitment, "400000");
            exchange.deliver(commitment, "446154.24");

            assertThat(exchange.now(commitment).surplus().isNone()).isTrue();
            assertThat(exchange.now(need).gap()).isEqualTo(usd("0"));
        }

        @Test
        void a_late_delivery_takes_nothing_back_while_the_need_is_counted_in_another_unit() {
            var commitment = exchange.signed(aNeed(), anOffer(), "1000000");
            exchange.on("2029-01-01");
            exchange.with(aNeed().inVersion(2).of("900000", "EUR"));

            exchange.deliver(commitment, "250000");

            assertThat(exchange.now(commitment).inNeedUnit()).isEqualTo(usd("0"));
            assertThat(exchange.now(commitment).surplus()).isEqualTo(usd("250000"));
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

        @Test
        void it_is_told_of_the_newest_that_counts_and_again_when_it_is_another_excess() {
            var older = exchange.agreed(aNeed(), anOffer(), "600000");
            exchange.on("2026-11-25");
            var second = aNeed().numbered(2);
            var newer = exchange.with(second).agreed(second, anOffer(), "600000");
            var third = aNeed().numbered(3);
            var newest = exchange.with(third).agreed(third, anOffer(), "600000");
            exchange.cancel(newest);

            exchange.with(anOffer().inVersion(2).of("1000000", "USD"));
            exchange.on("2026-11-26");
            exchange.with(anOffer().inVersion(3).of("900000", "USD"));
            exchange.on("2026-11-27").on("2026-11-28");

            assertThat(exchange.history(older)).containsExactly(AGREED);
            assertThat(exchange.history(newest)).containsExactly(AGREED, CANCELLED);
            assertThat(exchange.history(newer)).containsExactly(AGREED, OVERCOMMITTED, OVERCOMMITTED);
            assertThat(exchange.lastSaid(newer))
                    .isEqualTo("The offer was lowered meanwhile; its commitments exceed it by 300,000 USD.");
        }
    }
}
