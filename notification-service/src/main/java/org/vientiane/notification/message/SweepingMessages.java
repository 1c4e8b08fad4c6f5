package org.vientiane.notification.message;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds what is still to be sent, whoever wrote it: after a restart, and what another instance left behind. */
@Service
public class SweepingMessages {

    private static final int AT_A_TIME = 200;

    private final Messages messages;
    private final Outbox outbox;
    private final MatchHistory history;

    SweepingMessages(Messages messages, Outbox outbox, MatchHistory history) {
        this.messages = messages;
        this.outbox = outbox;
        this.history = history;
    }

    /** Lets all that is to be sent wait for its turn; says since when the oldest of it has been waiting. */
    public Optional<Instant> sweep() {
        Optional<Instant> oldest = Optional.empty();
        var withoutMail = new LinkedHashSet<UUID>();
        @Nullable UUID last = null;
        while (true) {
            var page = messages.page(Messages.Filter.PENDING, last, AT_A_TIME);
            for (var message : page) {
                if (oldest.isEmpty() || message.createdAt().isBefore(oldest.get())) {
                    oldest = Optional.of(message.createdAt());
                }
                if (message.mail() == null) {
                    withoutMail.add(message.match());
                } else {
                    outbox.post(message);
                }
                last = message.id();
            }
            if (page.size() < AT_A_TIME) {
                if (!withoutMail.isEmpty()) {
                    history.takeInAgain(withoutMail);
                }
                return oldest;
            }
        }
    }
}
