package org.vientiane.notification.message;

import static org.vientiane.notification.FocalPointBuilder.ofProvider;
import static org.vientiane.notification.FocalPointBuilder.ofState;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.commitment.CommitmentEvent;
import org.vientiane.contracts.match.MatchEvent;
import org.vientiane.notification.commitment.Commitments;
import org.vientiane.notification.focalpoint.FocalPoint;
import org.vientiane.notification.focalpoint.FocalPoints;
import org.vientiane.notification.message.Attempt.Outcome;
import org.vientiane.notification.message.Postman.Delivery;
import org.vientiane.notification.message.Postman.Result;
import org.vientiane.notification.proposal.Proposals;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.StatesParties;

/** Writing and sending, with everything outside the domain replaced by something simple. */
abstract class TellingTest {

    static final String STATE = "focal-point@lao.example";
    static final String PROVIDER = "focal-point@deu.example";
    static final String COORDINATOR = "focal-point@coordinator.example";

    final Instant start = Instant.parse("2026-11-24T12:00:00Z");
    final HandMovedClock clock = new HandMovedClock(start);
    final InMemoryMessages messages = new InMemoryMessages();
    final InMemoryTold told = new InMemoryTold();
    final Proposals proposals = new Proposals();
    final Commitments commitments = new Commitments();
    final Standing standing = new Standing(proposals, commitments);

    /** Who was mailed, in the order of the mails. */
    final List<String> mailed = new ArrayList<>();

    /** What each mail is called and to whom it went, in their order. */
    final List<String> mails = new ArrayList<>();

    final List<FocalPoint> focalPoints =
            new ArrayList<>(List.of(ofState("LAO").build(), ofProvider("DEU").build()));
    Delivery answer = new Delivery(Result.TAKEN, null);
    final SendingMessages sending = sendingAs("here:8084");

    final void takeIn(MatchEvent match) {
        takeIn(match, Duration.ZERO);
    }

    final void takeIn(MatchEvent match, Duration settlingTime) {
        writing(settlingTime).takeIn(new MatchMatter(match), null);
    }

    final void takeIn(CommitmentEvent commitment) {
        writing(Duration.ZERO).takeIn(new CommitmentMatter(commitment), null);
    }

    final void sendAll() {
        messages.all().forEach(message -> sending.send(message.id()));
    }

    final WritingMessages writing(Duration settlingTime) {
        return new WritingMessages(
                standing,
                new FocalPointsInMemory(),
                StatesParties.builtIn(),
                messages,
                told,
                (message, recipient, telling) -> new Mail(
                        telling.matter().needTerms().title(),
                        Map.of("To", recipient.email()),
                        new Template(telling.happening().news(), recipient.part()).code() + " "
                                + telling.happening().number(),
                        "html"),
                outbox(new ArrayList<>()),
                new Sending("here:8084", settlingTime, 7),
                clock);
    }

    final SendingMessages sendingAs(String instance) {
        return new SendingMessages(messages, standing, this::deliver, new Sending(instance, Duration.ZERO, 7), clock);
    }

    private Delivery deliver(UUID message, Mail mail) {
        if (answer.result() == Result.TAKEN) {
            mailed.add(recipientOf(mail));
            mails.add(mail.text());
        }
        return answer;
    }

    /** The message as it comes back from its event alone. */
    static Message withoutMail(Message lost) {
        return new Message(
                lost.id(),
                lost.version() + 1,
                lost.match(),
                0,
                lost.need(),
                lost.offer(),
                lost.commitment(),
                lost.transition(),
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
                lost.createdAt(),
                lost.createdAt(),
                null,
                null,
                null);
    }

    static String recipientOf(Mail mail) {
        return mail.headers().getOrDefault("To", "");
    }

    static Outcome lastOutcome(Message message) {
        return message.attempts().get(message.attempts().size() - 1).outcome();
    }

    static Outbox outbox(List<UUID> posted) {
        return new Outbox() {
            @Override
            public void post(Message message) {
                posted.add(message.id());
            }

            @Override
            public void open() {}
        };
    }

    /** How far matters were told, in a map that can be lost. */
    static final class InMemoryTold implements Told {

        private final Map<UUID, Integer> byMatter = new HashMap<>();

        void lose() {
            byMatter.clear();
        }

        @Override
        public int upTo(UUID matter) {
            return byMatter.getOrDefault(matter, 0);
        }

        @Override
        public void upTo(UUID matter, int transition) {
            byMatter.merge(matter, transition, Math::max);
        }
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

    static final class HandMovedClock extends Clock {

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
