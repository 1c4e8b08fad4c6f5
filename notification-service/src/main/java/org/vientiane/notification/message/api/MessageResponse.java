package org.vientiane.notification.message.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.message.MessageStatus;
import org.vientiane.notification.message.Mail;
import org.vientiane.notification.message.Message;
import org.vientiane.vocabulary.PartyCode;

/** A message as it is read: in a list without what stands in the mail but its subject. */
record MessageResponse(
        UUID id,
        UUID match,
        UUID need,
        UUID offer,
        @Nullable UUID commitment,
        @Nullable String recipient,
        PartyCode party,
        String language,
        String template,
        @Nullable String subject,
        MessageStatus status,
        List<AttemptResponse> attempts,
        @Nullable Instant sentAt,
        @Nullable Map<String, String> headers,
        @Nullable String text,
        @Nullable String html) {

    /** One attempt to send it, and what came of it. */
    record AttemptResponse(Instant at, String outcome, @Nullable String reply) {}

    static MessageResponse row(Message message) {
        return of(message, null);
    }

    static MessageResponse whole(Message message) {
        return of(message, message.mail());
    }

    private static MessageResponse of(Message message, @Nullable Mail shown) {
        var mail = message.mail();
        return new MessageResponse(
                message.id(),
                message.match(),
                message.need(),
                message.offer(),
                message.commitment(),
                message.recipient(),
                message.party(),
                message.language(),
                message.template(),
                mail == null ? null : mail.subject(),
                message.status(),
                message.attempts().stream()
                        .map(attempt -> new AttemptResponse(
                                attempt.at(), attempt.outcome().name(), attempt.reply()))
                        .toList(),
                message.sentAt(),
                shown == null ? null : shown.headers(),
                shown == null ? null : shown.text(),
                shown == null ? null : shown.html());
    }
}
