package org.vientiane.notification.message;

import java.util.Set;
import java.util.UUID;

/** What the exchange has said of matches and commitments so far. */
public interface History {

    /** Lets the newest events of these be taken in once more, so that mails that were lost are written again. */
    void takeInAgain(Set<UUID> matches, Set<UUID> commitments);
}
