package org.vientiane.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vientiane.notification.FocalPointBuilder.aCoordinator;
import static org.vientiane.notification.MatchBuilder.aMatch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.message.MessageStatus;
import org.vientiane.notification.message.Attempt.Outcome;
import org.vientiane.notification.message.Postman.Delivery;
import org.vientiane.notification.message.Postman.Result;

/** From a proposal to its mails. */
class TellingOfProposalsTest extends TellingTest {

    @Test
    void everybody_is_written_to_once_however_often_the_match_is_taken_in() {
        focalPoints.add(aCoordinator().build());
        var match = aMatch().build();

        takeIn(match);
        takeIn(match);
        sendAll();
        takeIn(match);
        sendAll();

        assertThat(mailed).containsExactlyInAnyOrder(STATE, PROVIDER, COORDINATOR);
        assertThat(messages.all()).extracting(Message::status).containsOnly(MessageStatus.SENT);
    }

    @Test
    void nothing_is_sent_before_the_settling_time_is_over() {
        var match = aMatch().build();
        takeIn(match, Duration.ofSeconds(60));

        assertThat(sending.send(messages.all().get(0).id())).contains(start.plusSeconds(60));
        assertThat(mailed).isEmpty();
        clock.move(Duration.ofSeconds(60));
        sendAll();

        assertThat(mailed).containsExactlyInAnyOrder(STATE, PROVIDER);
    }

    @Test
    void a_proposal_that_is_withdrawn_before_it_settles_is_not_mailed() {
        var match = aMatch();
        takeIn(match.build(), Duration.ofSeconds(60));

        proposals.takeIn(match.withdrawnOn("2026-11-24").build());
        clock.move(Duration.ofSeconds(60));
        sendAll();

        assertThat(mailed).isEmpty();
        assertThat(messages.all())
                .allSatisfy(message -> assertThat(lastOutcome(message)).isEqualTo(Outcome.OVERTAKEN))
                .extracting(Message::status)
                .containsOnly(MessageStatus.FAILED);
    }

    @Test
    void what_was_withdrawn_before_it_was_taken_in_is_never_written() {
        takeIn(aMatch().withdrawnOn("2026-11-24").build());

        assertThat(messages.all()).isEmpty();
    }

    @Test
    void an_old_version_that_comes_late_is_not_told() {
        var match = aMatch();
        var old = match.build();
        proposals.takeIn(match.withdrawnOn("2026-11-24").build());

        takeIn(old);

        assertThat(messages.all()).isEmpty();
    }

    @Test
    void a_message_that_waits_tells_the_match_as_it_is_now() {
        var match = aMatch();
        takeIn(match.titled("Before").build(), Duration.ofSeconds(60));

        takeIn(match.titled("After").rewritten().build(), Duration.ofSeconds(60));

        assertThat(messages.all()).hasSize(2).allSatisfy(message -> {
            assertThat(message.mail()).isNotNull();
            assertThat(message.mail().subject()).isEqualTo("After");
        });
    }

    @Test
    void a_quiet_return_writes_only_to_those_who_have_had_no_mail_about_the_pair() {
        var match = aMatch();
        takeIn(match.build());
        sendAll();
        takeIn(match.withdrawnOn("2026-11-25").build());
        focalPoints.add(aCoordinator().build());
        mailed.clear();

        takeIn(match.proposedOn("2026-11-26").build());
        sendAll();

        assertThat(mailed).containsExactly(COORDINATOR);
    }

    @Test
    void a_later_return_writes_to_everybody() {
        var match = aMatch();
        takeIn(match.build());
        sendAll();
        takeIn(match.withdrawnOn("2026-11-25").build());
        mailed.clear();

        takeIn(match.proposedOn("2026-12-24").build());
        sendAll();

        assertThat(mailed).containsExactlyInAnyOrder(STATE, PROVIDER);
    }

    @Test
    void who_was_told_while_the_quiet_return_was_written_is_not_told_twice() {
        var match = aMatch();
        takeIn(match.build());
        var first = messages.all();
        takeIn(match.withdrawnOn("2026-11-25").proposedOn("2026-11-26").build());

        first.forEach(message -> messages.put(message.after(new Attempt(start, Outcome.TAKEN, null))));
        sendAll();

        assertThat(mailed).isEmpty();
        assertThat(messages.all())
                .filteredOn(message -> message.transition() == 3)
                .allSatisfy(message -> assertThat(lastOutcome(message)).isEqualTo(Outcome.ALREADY_TOLD));
    }

    @Test
    void an_address_that_is_refused_for_good_fails_with_what_the_server_said() {
        answer = new Delivery(Result.REFUSED, "550 no such user");
        takeIn(aMatch().build());

        sendAll();

        assertThat(messages.all()).allSatisfy(message -> {
            assertThat(message.status()).isEqualTo(MessageStatus.FAILED);
            assertThat(message.attempts()).containsExactly(new Attempt(start, Outcome.REFUSED, "550 no such user"));
        });
    }

    @Test
    void a_mail_server_that_is_away_makes_messages_wait_longer_each_time() {
        answer = new Delivery(Result.NOT_NOW, "connection refused");
        takeIn(aMatch().build());
        var id = messages.all().get(0).id();

        assertThat(sending.send(id)).contains(start.plusSeconds(1));
        assertThat(sending.send(id)).contains(start.plusSeconds(2));
        assertThat(sending.send(id)).contains(start.plusSeconds(4));
        answer = new Delivery(Result.TAKEN, null);
        assertThat(sending.send(id)).isEmpty();

        assertThat(mailed).hasSize(1);
        assertThat(messages.find(id).orElseThrow().attempts()).hasSize(4);
    }

    @Test
    void what_a_mail_server_defers_for_days_is_given_up() {
        answer = new Delivery(Result.NOT_NOW, "450 try later");
        takeIn(aMatch().build());
        clock.move(Duration.ofDays(6));

        sendAll();

        assertThat(messages.all()).extracting(Message::status).containsOnly(MessageStatus.FAILED);
    }

    @Test
    void what_another_instance_has_claimed_is_left_to_it_until_the_claim_ends() {
        takeIn(aMatch().build());
        var other = sendingAs("there:8084");
        var id = messages.all().get(0).id();

        assertThat(other.send(id)).contains(start.plus(Sending.CLAIM));
        assertThat(mailed).isEmpty();
        clock.move(Sending.CLAIM);
        assertThat(other.send(id)).isEmpty();
        assertThat(sending.send(id)).isEmpty();

        assertThat(mailed).hasSize(1);
    }

    @Test
    void a_restarted_instance_goes_on_with_what_it_had_claimed() {
        takeIn(aMatch().build());

        messages.all().forEach(message -> assertThat(sendingAs("here:8084").send(message.id()))
                .isEmpty());

        assertThat(mailed).hasSize(2);
    }

    @Test
    void what_was_taken_while_the_store_was_away_is_recorded_later_and_not_sent_again() {
        takeIn(aMatch().build());
        var id = messages.all().get(0).id();
        var storeGoesAway = new SendingMessages(
                messages,
                standing,
                (message, mail) -> {
                    mailed.add(recipientOf(mail));
                    messages.goAway(true);
                    return answer;
                },
                new Sending("here:8084", Duration.ZERO, 7),
                clock);

        assertThatThrownBy(() -> storeGoesAway.send(id)).hasMessageContaining("away");
        messages.goAway(false);
        assertThat(storeGoesAway.send(id)).isEmpty();

        assertThat(mailed).hasSize(1);
        assertThat(messages.find(id).orElseThrow().status()).isEqualTo(MessageStatus.SENT);
    }

    @Test
    void the_sweep_finds_what_waits_and_asks_for_the_match_of_what_was_lost() {
        takeIn(aMatch().build());
        var lost = messages.all().get(0);
        messages.put(withoutMail(lost));
        var posted = new ArrayList<UUID>();
        var asked = new ArrayList<UUID>();

        var oldest = new SweepingMessages(messages, outbox(posted), (matches, others) -> asked.addAll(matches)).sweep();

        assertThat(oldest).contains(start);
        assertThat(posted).containsExactly(messages.all().get(1).id(), lost.id());
        assertThat(asked).containsExactly(lost.match());
    }
}
