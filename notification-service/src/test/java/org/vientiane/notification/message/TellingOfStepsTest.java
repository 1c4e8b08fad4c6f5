package org.vientiane.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vientiane.notification.CommitmentBuilder.aCommitment;
import static org.vientiane.notification.FocalPointBuilder.aCoordinator;
import static org.vientiane.notification.FocalPointBuilder.ofProvider;
import static org.vientiane.notification.FocalPointBuilder.ofState;
import static org.vientiane.notification.MatchBuilder.aMatch;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.match.DeclineReason;
import org.vientiane.contracts.match.Side;
import org.vientiane.contracts.message.MessageStatus;
import org.vientiane.notification.message.Attempt.Outcome;
import org.vientiane.notification.message.Postman.Delivery;
import org.vientiane.notification.message.Postman.Result;

/** From what happens to a match or a commitment after it was proposed to mails. */
class TellingOfStepsTest extends TellingTest {

    private static final String AMOUNT = "846154.24";

    @Test
    void an_answer_is_told_at_once_and_once() {
        var match = aMatch();
        takeIn(match.build());
        sendAll();
        mails.clear();

        var answered = match.yesOf(Side.PROVIDER, AMOUNT, "2026-11-25").build();
        takeIn(answered, Duration.ofSeconds(60));
        takeIn(answered, Duration.ofSeconds(60));
        takeIn(match.rewritten().build());
        sendAll();

        assertThat(mails).containsExactly("answered-to-affected-state 2");
    }

    @Test
    void several_steps_in_one_version_are_all_told() {
        focalPoints.add(aCoordinator().build());
        var match = aMatch();
        takeIn(match.build());
        sendAll();
        mails.clear();

        takeIn(match.yesOf(Side.PROVIDER, AMOUNT, "2026-11-25")
                .noOf(Side.STATE, DeclineReason.PARTNER, "2026-11-26")
                .proposedOn("2026-12-20")
                .lapsedOn("2027-02-19")
                .build());
        sendAll();

        assertThat(mails)
                .containsExactlyInAnyOrder(
                        "answered-to-coordinator 2",
                        "declined-to-provider 3",
                        "declined-to-coordinator 3",
                        "lapsed-to-provider 5",
                        "lapsed-to-affected-state 5",
                        "lapsed-to-coordinator 5");
    }

    @Test
    void what_was_told_is_not_told_again_to_an_address_that_was_put_right_nor_to_who_was_named_later() {
        var match = aMatch().yesOf(Side.PROVIDER, AMOUNT, "2026-11-25");
        takeIn(match.build());
        sendAll();
        mailed.clear();
        focalPoints.set(0, ofState("LAO").at("right@lao.example").build());
        focalPoints.add(aCoordinator().build());

        takeIn(match.rewritten().build());
        sendAll();

        assertThat(mailed).isEmpty();
        assertThat(messages.all()).extracting(Message::recipient).doesNotContain("right@lao.example");
    }

    @Test
    void who_was_named_later_hears_of_what_happens_from_then_on() {
        var match = aMatch();
        takeIn(match.build());
        sendAll();
        mails.clear();
        focalPoints.add(aCoordinator().build());

        takeIn(match.noOf(Side.PROVIDER, DeclineReason.BUDGET_YEAR, "2026-11-25")
                .build());
        sendAll();

        assertThat(mails).containsExactlyInAnyOrder("declined-to-affected-state 2", "declined-to-coordinator 2");
    }

    @Test
    void even_if_it_is_forgotten_how_far_a_matter_was_told_nobody_is_told_twice() {
        focalPoints.add(aCoordinator().build());
        var match = aMatch().yesOf(Side.PROVIDER, AMOUNT, "2026-11-25").build();
        var commitment = aCommitment().signedOn("2026-12-10").build();
        takeIn(match);
        takeIn(commitment);
        sendAll();
        var before = List.copyOf(mails);

        told.lose();
        takeIn(match);
        takeIn(commitment);
        sendAll();

        assertThat(before).isNotEmpty();
        assertThat(mails).isEqualTo(before);
    }

    @Test
    void a_kill_among_its_messages_leaves_none_unwritten() {
        var match = aMatch().lapsedOn("2027-01-24").build();
        messages.refuseAfter(1);
        assertThatThrownBy(() -> takeIn(match)).hasMessageContaining("away");
        messages.refuseAfter(Integer.MAX_VALUE);

        takeIn(match);
        sendAll();

        assertThat(mails).containsExactlyInAnyOrder("lapsed-to-provider 2", "lapsed-to-affected-state 2");
    }

    @Test
    void an_agreement_is_told_once_from_its_commitment() {
        focalPoints.add(aCoordinator().build());
        takeIn(aMatch().yesOf(Side.PROVIDER, AMOUNT, "2026-11-25").build());
        sendAll();
        mails.clear();

        takeIn(aMatch().yesOf(Side.PROVIDER, AMOUNT, "2026-11-25")
                .agreedBy(Side.STATE, AMOUNT, "2026-11-26")
                .build());
        takeIn(aCommitment().build());
        sendAll();

        assertThat(mails)
                .filteredOn(mail -> !mail.startsWith("answered"))
                .containsExactlyInAnyOrder(
                        "commitment-agreed-to-provider 1",
                        "commitment-agreed-to-affected-state 1",
                        "commitment-agreed-to-coordinator 1");
    }

    @Test
    void a_reminder_to_a_side_that_has_answered_meanwhile_is_not_sent() {
        var match = aMatch();
        takeIn(match.build());
        sendAll();
        takeIn(match.remindedOn("2026-12-08").build());
        mails.clear();

        proposals.takeIn(match.yesOf(Side.STATE, AMOUNT, "2026-12-08").build());
        sendAll();

        assertThat(mails).isEmpty();
        assertThat(messages.all())
                .filteredOn(message -> message.template().startsWith("reminded"))
                .hasSize(2)
                .allSatisfy(message -> {
                    assertThat(message.status()).isEqualTo(MessageStatus.FAILED);
                    assertThat(lastOutcome(message)).isEqualTo(Outcome.OVERTAKEN);
                });
    }

    @Test
    void a_proposal_is_still_sent_to_the_side_that_has_not_answered() {
        var match = aMatch();
        takeIn(match.build(), Duration.ofSeconds(60));

        proposals.takeIn(match.yesOf(Side.PROVIDER, AMOUNT, "2026-11-24").build());
        clock.move(Duration.ofSeconds(60));
        sendAll();

        assertThat(mails).containsExactly("proposal-to-affected-state 1");
    }

    @Test
    void of_two_reminders_in_one_version_only_the_later_is_told() {
        var match = aMatch();
        takeIn(match.build());
        sendAll();
        mails.clear();

        takeIn(match.remindedOn("2026-12-08").remindedOn("2026-12-24").build());
        sendAll();

        assertThat(mails).containsExactlyInAnyOrder("reminded-to-provider 3", "reminded-to-affected-state 3");
    }

    @Test
    void lasting_silence_does_not_make_the_reminder_needless() {
        focalPoints.add(
                ofState("LAO").at("deputy@lao.example").asSecondContact().build());
        focalPoints.add(
                ofProvider("DEU").at("deputy@deu.example").asSecondContact().build());
        var match = aMatch();
        takeIn(match.build());
        sendAll();
        mailed.clear();

        takeIn(match.remindedOn("2026-12-24").escalatedOn("2026-12-24").build());
        sendAll();

        assertThat(mailed).containsExactlyInAnyOrder(STATE, PROVIDER, "deputy@lao.example", "deputy@deu.example");
    }

    @Test
    void an_answer_that_is_replaced_before_it_is_sent_is_told_as_it_is_now() {
        var match = aMatch();
        takeIn(match.build());
        sendAll();
        mails.clear();

        takeIn(match.yesOf(Side.PROVIDER, AMOUNT, "2026-11-25").build());
        takeIn(match.yesOf(Side.PROVIDER, "500000", "2026-11-25").build());
        sendAll();

        assertThat(mails).containsExactly("answered-to-affected-state 3");
    }

    @Test
    void news_that_stays_true_is_sent_however_late() {
        answer = new Delivery(Result.NOT_NOW, "the mail server is away");
        var match = aMatch().noOf(Side.PROVIDER, DeclineReason.POLICY, "2026-11-25");
        takeIn(match.build());
        sendAll();

        answer = new Delivery(Result.TAKEN, null);
        takeIn(match.proposedOn("2026-12-20").build());
        sendAll();

        assertThat(mails).contains("declined-to-affected-state 2");
    }

    @Test
    void a_return_after_a_withdrawal_that_was_told_writes_to_everybody() {
        var match = aMatch().yesOf(Side.PROVIDER, AMOUNT, "2026-11-25");
        takeIn(match.build());
        takeIn(match.withdrawnOn("2026-11-26").build());
        sendAll();
        mails.clear();

        takeIn(match.proposedOn("2026-11-27").build());
        sendAll();

        assertThat(mails).containsExactlyInAnyOrder("proposal-to-provider 4", "proposal-to-affected-state 4");
    }

    @Test
    void a_delivery_that_has_been_confirmed_is_not_asked_to_be() {
        var commitment = aCommitment().deliveredOn("2027-06-01", "400000");
        takeIn(commitment.deliveredOn("2027-06-02", "100000").build());
        mails.clear();

        commitments.takeIn(commitment.receivedOn("2027-06-03").build());
        sendAll();

        assertThat(mails)
                .contains("commitment-delivered-to-affected-state 2")
                .doesNotContain("commitment-delivered-to-affected-state 3");
    }

    @Test
    void a_reminder_of_what_is_delivered_meanwhile_is_not_sent() {
        var commitment = aCommitment().scheduledOn("2026-12-10", "2027-06-30");
        takeIn(commitment.build());
        sendAll();
        takeIn(commitment.remindedOn("2027-07-14").build());
        mails.clear();

        commitments.takeIn(commitment.deliveredOn("2027-07-14", "1000000").build());
        sendAll();

        assertThat(mails).isEmpty();
    }

    @Test
    void a_commitment_that_was_followed_from_afar_is_told_whole() {
        focalPoints.add(aCoordinator().build());
        takeIn(aCommitment()
                .signedOn("2026-12-10")
                .scheduledOn("2026-12-11", "2027-06-30")
                .remindedOn("2027-07-14")
                .overdueOn("2027-09-28")
                .cancelledBy("DEU", "2027-10-01")
                .build());
        sendAll();

        assertThat(mails)
                .containsExactlyInAnyOrder(
                        "commitment-agreed-to-provider 1",
                        "commitment-agreed-to-affected-state 1",
                        "commitment-agreed-to-coordinator 1",
                        "commitment-signed-to-affected-state 2",
                        "commitment-signed-to-coordinator 2",
                        "commitment-scheduled-to-affected-state 3",
                        "commitment-overdue-to-provider 5",
                        "commitment-overdue-to-affected-state 5",
                        "commitment-overdue-to-coordinator 5",
                        "commitment-cancelled-to-affected-state 6",
                        "commitment-cancelled-to-coordinator 6");
        assertThat(messages.all()).extracting(Message::commitment).doesNotContainNull();
    }

    @Test
    void a_mail_that_was_lost_is_written_again_and_nobody_else_is_written_to() {
        var commitment = aCommitment();
        takeIn(commitment.build());
        var lost = messages.all().get(0);
        messages.put(withoutMail(lost));
        focalPoints.add(aCoordinator().build());
        clock.move(Sending.CLAIM);

        writing(Duration.ZERO).writeAgain(new CommitmentMatter(commitment.build()));

        assertThat(messages.find(lost.id()).orElseThrow().mail()).isNotNull();
        assertThat(messages.all()).hasSize(2);
    }

    @Test
    void a_lost_mail_that_nobody_can_write_again_is_given_up_in_the_end() {
        takeIn(aCommitment().build());
        var lost = messages.all().get(0);
        messages.put(withoutMail(lost));

        assertThat(sending.send(lost.id())).isEmpty();
        assertThat(messages.find(lost.id()).orElseThrow().isPending()).isTrue();
        clock.move(Sending.PATIENCE.plusSeconds(1));
        assertThat(sending.send(lost.id())).isEmpty();

        assertThat(lastOutcome(messages.find(lost.id()).orElseThrow())).isEqualTo(Outcome.GIVEN_UP);
    }
}
