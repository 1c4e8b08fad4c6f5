package org.vientiane.notification.message;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is to be told to one recipient.
 *
 * @param telling what
 * @param recipient to whom
 * @param earlier the transitions that make it needless for who was written to about one of them
 */
record Letter(Telling telling, Recipient recipient, List<Integer> earlier) {

    Letter {
        earlier = List.copyOf(earlier);
    }

    /** The id of the message that it becomes. */
    UUID id() {
        return id(telling.happening().number());
    }

    /** The ids of the messages that make it needless. */
    List<UUID> earlierIds() {
        return earlier.stream().map(this::id).toList();
    }

    /** All of them. */
    Stream<UUID> ids() {
        return Stream.concat(Stream.of(id()), earlierIds().stream());
    }

    Template template() {
        return new Template(telling.happening().news(), recipient.part());
    }

    private UUID id(int transition) {
        return Message.idOf(
                telling.matter().id(),
                transition,
                recipient.address(),
                template().code());
    }
}
