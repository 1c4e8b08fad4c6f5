package org.vientiane.notification.message;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.message.MessageStatus;
import org.vientiane.vocabulary.PartyCode;

/**
 * One mail to one address about one step of a match or a commitment, and what became of it.
 *
 * @param id derived from the transition, the address and the template
 * @param version counts every change, from 1
 * @param match what it is about
 * @param matchVersion the version of the match, or of the commitment, that its text tells
 * @param need the match's need
 * @param offer the match's offer
 * @param commitment the commitment that it is about; absent when it is about the match itself
 * @param transition the number of the transition that it tells of: the commitment's, if there is one, else the match's
 * @param earlier the transitions that make it needless for who was written to about one of them
 * @param score of a proposal: its points; the best is told first, and before it what follows proposals
 * @param focalPoint who it is for
 * @param recipient the address; absent in a message that was rebuilt from its event
 * @param party whose focal point that is
 * @param template what kind of message
 * @param language what it is written in
 * @param mail what it says; absent in a message that was rebuilt from its event
 * @param status where it stands
 * @param attempts the latest of what was tried, oldest first
 * @param tries how often it was tried in all
 * @param createdAt when it came to be
 * @param dueAt when it may be sent
 * @param sentAt when the mail server took it
 * @param claim who may send it now
 * @param correlationId what led to it
 */
public record Message(
        UUID id,
        long version,
        UUID match,
        long matchVersion,
        UUID need,
        UUID offer,
        @Nullable UUID commitment,
        int transition,
        List<Integer> earlier,
        @Nullable BigDecimal score,
        UUID focalPoint,
        @Nullable String recipient,
        PartyCode party,
        String template,
        String language,
        @Nullable Mail mail,
        MessageStatus status,
        List<Attempt> attempts,
        int tries,
        Instant createdAt,
        Instant dueAt,
        @Nullable Instant sentAt,
        @Nullable Claim claim,
        @Nullable String correlationId) {

    /** As many attempts are kept; a mail server that is away for days would fill a document. */
    private static final int ATTEMPTS_KEPT = 20;

    public Message {
        earlier = List.copyOf(earlier);
        attempts = List.copyOf(attempts);
    }

    /** The id of the message to {@code address} about a transition of a match or a commitment. */
    static UUID idOf(UUID matter, int transition, String address, String template) {
        return Ids.derived("message", matter, transition, address, template);
    }

    /** Whether it is still to be sent. */
    public boolean isPending() {
        return status == MessageStatus.PENDING;
    }

    /** Whether somebody has the right to send it. */
    boolean isClaimedAt(Instant now) {
        return claim != null && claim.until().isAfter(now);
    }

    /** Whether {@code instance} has the right to send it until {@code then}. */
    boolean isClaimedBy(String instance, Instant then) {
        return claim != null && claim.by().equals(instance) && claim.until().isAfter(then);
    }

    /** The message with somebody's right to send it. */
    Message claimed(Claim by) {
        return changed(matchVersion, mail, recipient, status, attempts, tries, sentAt, by);
    }

    /** The message as it tells a newer version of its match. */
    Message rewritten(String address, Mail now, long newer) {
        return changed(newer, now, address, status, attempts, tries, sentAt, claim);
    }

    /** The message after an attempt. */
    Message after(Attempt attempt) {
        var taken = attempt.outcome() == Attempt.Outcome.TAKEN;
        var next = taken
                ? MessageStatus.SENT
                : attempt.outcome() == Attempt.Outcome.DEFERRED ? MessageStatus.PENDING : MessageStatus.FAILED;
        var all = Stream.concat(attempts.stream(), Stream.of(attempt)).toList();
        var kept = all.subList(Math.max(0, all.size() - ATTEMPTS_KEPT), all.size());
        return changed(matchVersion, mail, recipient, next, kept, tries + 1, taken ? attempt.at() : null, null);
    }

    private Message changed(
            long newMatchVersion,
            @Nullable Mail newMail,
            @Nullable String newRecipient,
            MessageStatus newStatus,
            List<Attempt> newAttempts,
            int newTries,
            @Nullable Instant newSentAt,
            @Nullable Claim newClaim) {
        return new Message(
                id,
                version + 1,
                match,
                newMatchVersion,
                need,
                offer,
                commitment,
                transition,
                earlier,
                score,
                focalPoint,
                newRecipient,
                party,
                template,
                language,
                newMail,
                newStatus,
                newAttempts,
                newTries,
                createdAt,
                dueAt,
                newSentAt,
                newClaim,
                correlationId);
    }
}
