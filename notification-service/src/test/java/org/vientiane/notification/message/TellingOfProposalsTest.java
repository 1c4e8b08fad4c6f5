package org.vientiane.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vientiane.notification.FocalPointBuilder.aCoordinator;
import static org.vientiane.notification.FocalPointBuilder.ofProvider;
import static org.vientiane.notification.FocalPointBuilder.ofState;
import static org.vientiane.notification.MatchBuilder.aMatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.match.MatchEvent;
import org.vientiane.contracts.message.MessageStatus;
import org.vientiane.notification.focalpoint.FocalPoint;
import org.vientiane.notification.focalpoint.FocalPoints;
import org.vientiane.notification.message.Attempt.Outcome;
import org.vientiane.notification.message.Postman.Delivery;
import org.vientiane.notification.message.Postman.Result;
import org.vientiane.notification.proposal.Proposals;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.StatesParties;

/** From a match to mails, with everything outside the domain replaced by something simple. */
class TellingOfProposalsTest {

    private static final String STATE = "focal-point@lao.example";
    private static final String PROVIDER = "focal-point@deu.example";

    private final Instant start = Instant.parse("2026-11-24T12:00:00Z");
    private final HandMovedClock clock = new HandMovedClock(start);
    private final InMemoryMessages messages = new InMemoryMessages();
    private final Proposals proposals = new Proposals();
    private final List<String> mailed = new ArrayList<>();
    private final List<FocalPoint> focalPoints =
            new ArrayList<>(List.of(ofState("LAO").build(), ofProvider("DEU").build()));
    private Delivery answer = new Delivery(Result.TAKEN, null);
    private final SendingMessages sending = sendingAs("here:8084");

    @Test
    void everybody_is_written_to_once_however_often_the_match_is_taken_in() {
        focalPoints.add(aCoordinator().build());
        var match = aMatch().build();

        takeIn(match);
        takeIn(match);
        sendAll();
        takeIn(match);
        sendAll();

        assertThat(mailed).containsExactlyInAnyOrder(STATE, PROVIDER, "focal-point@coordinator.example");
        assertThat(messages.all()).extracting(Message::status).containsOnly(MessageStatus.SENT);
    }

    @Test
    void nothing_is_sent_before_the_settling_time_is_over() {
        var match = aMatch().build();
        writing(Duration.ofSeconds(60)).takeIn(match, null);

        assertThat(sending.send(messages.all().get(0).id())).contains(start.plusSeconds(60));
        assertThat(mailed).isEmpty();
        clock.move(Duration.ofSeconds(60));
        sendAll();

        assertThat(mailed).containsExactlyInAnyOrder(STATE, PROVIDER);
    }

    @Test
    void a_proposal_that_is_withdrawn_before_it_settles_is_not_mailed() {
        var match = aMatch();
        writing(Duration.ofSeconds(60)).takeIn(match.build(), null);

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
        var patient = writing(Duration.ofSeconds(60));
        patient.takeIn(match.titled("Before").build(), null);

        patient.takeIn(match.titled("After").rewritten().build(), null);

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

        assertThat(mailed).containsExactly("focal-point@coordinator.example");
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
                proposals,
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
        messages.put(new Message(
                lost.id(),
                2,
                lost.match(),
                0,
                lost.need(),
                lost.offer(),
                1,
                List.of(),
                lost.score(),
                lost.focalPoint(),
                null,
                lost.party(),
                lost.template(),
                lost.language(),
                null,
                lost.status(),
                List.of(),
                0,
                start,
                start,
                null,
                null,
                null));
        var posted = new ArrayList<UUID>();
        var asked = new ArrayList<UUID>();

        var oldest = new SweepingMessages(messages, outbox(posted), asked::addAll).sweep();

        assertThat(oldest).contains(start);
        assertThat(posted).containsExactly(messages.all().get(1).id());
        assertThat(asked).containsExactly(lost.match());
    }

    private void takeIn(MatchEvent match) {
        writing(Duration.ZERO).takeIn(match, null);
    }

    private void sendAll() {
        messages.all().forEach(message -> sending.send(message.id()));
    }

    private WritingMessages writing(Duration settlingTime) {
        return new WritingMessages(
                proposals,
                new FocalPointsInMemory(),
                StatesParties.builtIn(),
                messages,
                (message, recipient, telling) ->
                        new Mail(telling.match().need().title(), Map.of("To", recipient.email()), "text", "html"),
                outbox(new ArrayList<>()),
                new Sending("here:8084", settlingTime, 7),
                clock);
    }

    private SendingMessages sendingAs(String instance) {
        return new SendingMessages(messages, proposals, this::deliver, new Sending(instance, Duration.ZERO, 7), clock);
    }

    private Delivery deliver(UUID message, Mail mail) {
        if (answer.result() == Result.TAKEN) {
            mailed.add(recipientOf(mail));
        }
        return answer;
    }

    private static String recipientOf(Mail mail) {
        return mail.headers().getOrDefault("To", "");
    }

    private static Outcome lastOutcome(Message message) {
        return message.attempts().get(message.attempts().size() - 1).outcome();
    }

    private static Outbox outbox(List<UUID> posted) {
        return new Outbox() {
            @Override
            public void post(Message message) {
                posted.add(message.id());
            }

            @Override
            public void open() {}
        };
    }

    private final class FocalPointsInMemory implements FocalPoints {

        @Override
        public List<FocalPoint> concernedBy(StateCode state, PartyCode provider) {
            return focalPoints;
        }

        @Override
        public Optional<FocalPoint> find(UUID id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<FocalPoint> handledAs(String request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<FocalPoint> page(@Nullable PartyCode party, @Nullable UUID after, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean add(FocalPoint focalPoint) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean replace(FocalPoint focalPoint) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class HandMovedClock extends Clock {

        private Instant now;

        private HandMovedClock(Instant now) {
            this.now = now;
        }

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
