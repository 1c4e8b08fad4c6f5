package org.vientiane.notification.message.events;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.vientiane.contracts.Topic;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.message.MessageEvent;
import org.vientiane.messaging.Publication;
import org.vientiane.notification.message.Message;

/** How a message is kept and published: its address and its text stay in this service. */
final class MessagePublication implements Publication<Message, MessageEvent> {

    static final String COLLECTION = "messages";

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Topic<MessageEvent> topic() {
        return Topics.MESSAGES;
    }

    @Override
    public Class<Message> type() {
        return Message.class;
    }

    @Override
    public UUID id(Message message) {
        return message.id();
    }

    @Override
    public long version(Message message) {
        return message.version();
    }

    @Override
    public MessageEvent event(Message message) {
        return new MessageEvent(
                message.id(),
                message.version(),
                message.match(),
                message.need(),
                message.offer(),
                message.commitment(),
                message.transition(),
                message.focalPoint(),
                message.party(),
                message.template(),
                message.language(),
                message.status(),
                message.tries(),
                message.createdAt(),
                message.sentAt());
    }

    /** A message that the store had lost comes back without address and mail; if it is to be sent, it is written anew. */
    @Override
    public Message aggregate(MessageEvent event, long version) {
        return new Message(
                event.id(),
                version,
                event.match(),
                0,
                event.need(),
                event.offer(),
                event.commitment(),
                event.transition(),
                List.of(),
                BigDecimal.ZERO,
                event.focalPoint(),
                null,
                event.party(),
                event.template(),
                event.language(),
                null,
                event.status(),
                List.of(),
                event.attempts(),
                event.createdAt(),
                event.createdAt(),
                event.sentAt(),
                null,
                null);
    }
}
