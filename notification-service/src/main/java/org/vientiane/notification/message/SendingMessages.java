package org.vientiane.notification.message;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.message.MessageStatus;
import org.vientiane.notification.message.Attempt.Outcome;

/** Sends a message whose turn has come: looks again whether it still holds, claims it, hands it over, records it. */
@Service
public class SendingMessages {

    private static final Duration FIRST_DELAY = Duration.ofSeconds(1);
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);

    private final Messages messages;
    private final Standing standing;
    private final Postman postman;
    private final Sending sending;
    private final Clock clock;

    /** What was handed over and could not be recorded yet, because the store was away. */
    private final Map<UUID, Attempt> unrecorded = new ConcurrentHashMap<>();

    SendingMessages(Messages messages, Standing standing, Postman postman, Sending sending, Clock clock) {
        this.messages = messages;
        this.standing = standing;
        this.postman = postman;
        this.sending = sending;
        this.clock = clock;
    }

    /** Sends a message if it is to be sent; says when its turn comes again, if it does. */
    public Optional<Instant> send(UUID id) {
        var earlier = unrecorded.get(id);
        if (earlier != null) {
            return record(id, earlier);
        }
        var message = messages.find(id).filter(Message::isPending).orElse(null);
        if (message == null) {
            return Optional.empty();
        }
        var now = clock.instant();
        if (message.dueAt().isAfter(now)) {
            return Optional.of(message.dueAt());
        }
        if (isSomebodyElses(message, now)) {
            return Optional.of(claimOf(message).until());
        }
        if (!standing.hasSeen(message)) {
            return Optional.of(now.plus(FIRST_DELAY));
        }
        var overtaken = overtaken(message);
        if (overtaken != null) {
            return record(id, new Attempt(now, overtaken, null));
        }
        var mail = message.mail();
        if (mail == null) {
            return waitForItsMail(message, now);
        }
        var claimed = claimed(message, now);
        return claimed == null ? Optional.of(now.plus(FIRST_DELAY)) : deliver(claimed, mail);
    }

    /** What was lost is written again; if there is nobody left to write to, it is given up in the end. */
    private Optional<Instant> waitForItsMail(Message message, Instant now) {
        return deferral(message, now) == Outcome.GIVEN_UP
                ? record(message.id(), new Attempt(now, Outcome.GIVEN_UP, null))
                : Optional.empty();
    }

    private boolean isSomebodyElses(Message message, Instant now) {
        return message.isClaimedAt(now) && !message.isClaimedBy(sending.instance(), now);
    }

    /** Why a message is not to be sent any more. */
    private @Nullable Outcome overtaken(Message message) {
        if (!standing.holds(message)) {
            return Outcome.OVERTAKEN;
        }
        return hasBeenTold(message) ? Outcome.ALREADY_TOLD : null;
    }

    /** Asked again before sending: the mail of an earlier proposal may have been on its way when this was written. */
    private boolean hasBeenTold(Message message) {
        var address = message.recipient();
        if (message.earlier().isEmpty() || address == null) {
            return false;
        }
        var ids = message.earlier().stream()
                .map(transition ->
                        Message.idOf(message.match(), transition, Recipient.address(address), message.template()))
                .toList();
        return messages.find(ids).stream().anyMatch(earlier -> earlier.status() == MessageStatus.SENT);
    }

    /** The message with this instance's claim to it; absent when another was faster. */
    private @Nullable Message claimed(Message message, Instant now) {
        if (message.isClaimedBy(sending.instance(), now.plus(Sending.ATTEMPT))) {
            return message;
        }
        var claimed = message.claimed(new Claim(sending.instance(), now.plus(Sending.CLAIM)));
        return messages.replace(claimed) ? claimed : null;
    }

    private Optional<Instant> deliver(Message message, Mail mail) {
        var delivery = postman.deliver(message.id(), mail);
        var now = clock.instant();
        return switch (delivery.result()) {
            case TAKEN -> record(message.id(), new Attempt(now, Outcome.TAKEN, delivery.reply()));
            case REFUSED -> record(message.id(), new Attempt(now, Outcome.REFUSED, delivery.reply()));
            case NOT_NOW -> record(message.id(), new Attempt(now, deferral(message, now), delivery.reply()));
            case NOT_TRIED -> Optional.of(now.plus(FIRST_DELAY));
        };
    }

    private static Outcome deferral(Message message, Instant now) {
        return message.createdAt().plus(Sending.PATIENCE).isBefore(now) ? Outcome.GIVEN_UP : Outcome.DEFERRED;
    }

    /** Writes down what came of a message; what the store does not take now is written down at its next turn. */
    private Optional<Instant> record(UUID id, Attempt attempt) {
        unrecorded.put(id, attempt);
        while (true) {
            var message = messages.find(id).filter(Message::isPending).orElse(null);
            if (message == null) {
                break;
            }
            var after = message.after(attempt);
            if (messages.replace(after)) {
                unrecorded.remove(id);
                return after.isPending() ? Optional.of(attempt.at().plus(delay(after.tries()))) : Optional.empty();
            }
        }
        unrecorded.remove(id);
        return Optional.empty();
    }

    /** Doubles with each try. */
    private static Duration delay(int tries) {
        var delay = FIRST_DELAY.multipliedBy(1L << Math.min(tries - 1, 12));
        return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    }

    private static Claim claimOf(Message message) {
        if (message.claim() == null) {
            throw new IllegalStateException("message " + message.id() + " is claimed by nobody");
        }
        return message.claim();
    }
}
