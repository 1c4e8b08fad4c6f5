package org.vientiane.notification.message;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.message.MessageStatus;
import org.vientiane.vocabulary.PartyCode;

/** Where messages are kept. */
public interface Messages {

    /** The message of this id. */
    Optional<Message> find(UUID id);

    /** Those of these ids that there are. */
    List<Message> find(Collection<UUID> ids);

    /** Keeps a new one; false when it stands already. */
    boolean add(Message message);

    /** Keeps the next version of one; false when somebody else was faster. */
    boolean replace(Message message);

    /** Those that the filter lets through, by id, after {@code after}. */
    List<Message> page(Filter filter, @Nullable UUID after, int limit);

    /**
     * Which messages are asked for; what is absent lets all through.
     *
     * @param party whose focal points they are for
     * @param recipient the address that they are for
     * @param match what they are about
     * @param status where they stand
     */
    record Filter(
            @Nullable PartyCode party,
            @Nullable String recipient,
            @Nullable UUID match,
            @Nullable MessageStatus status) {

        /** Those that are still to be sent. */
        public static final Filter PENDING = new Filter(null, null, null, MessageStatus.PENDING);
    }
}
