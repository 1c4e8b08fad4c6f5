package org.vientiane.notification.message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
    private final History history;

    SweepingMessages(Messages messages, Outbox outbox, History history) {
        this.messages = messages;
        this.outbox = outbox;
        this.history = history;
    }

    /** Lets all that is to be sent wait for its turn; says since when the oldest of it has been waiting. */
    public Optional<Instant> sweep() {
        Optional<Instant> oldest = Optional.empty();
        var lost = new ArrayList<Message>();
        @Nullable UUID last = null;
        while (true) {
            var page = messages.page(Messages.Filter.PENDING, last, AT_A_TIME);
            for (var message : page) {
                if (oldest.isEmpty() || message.createdAt().isBefore(oldest.get())) {
                    oldest = Optional.of(message.createdAt());
                }
                if (message.mail() == null) {
                    lost.add(message);
                } else {
                    outbox.post(message);
                }
                last = message.id();
            }
            if (page.size() < AT_A_TIME) {
                recover(lost);
                return oldest;
            }
        }
    }

    /** Asks for the mails of those that were lost; their turn comes even so, for some may no longer be needed. */
    private void recover(List<Message> lost) {
        if (lost.isEmpty()) {
            return;
        }
        var matches = new LinkedHashSet<UUID>();
        var commitments = new LinkedHashSet<UUID>();
        for (var message : lost) {
            var commitment = message.commitment();
            if (commitment == null) {
                matches.add(message.match());
            } else {
                commitments.add(commitment);
            }
        }
        history.takeInAgain(matches, commitments);
        lost.forEach(outbox::post);
    }
}
