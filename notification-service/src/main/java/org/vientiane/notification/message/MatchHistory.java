package org.vientiane.notification.message;

import java.util.Set;
import java.util.UUID;

/** What the exchange has said of matches so far. */
public interface MatchHistory {

    /** Lets the newest events of these matches be taken in once more, so that mails that were lost are written again. */
    void takeInAgain(Set<UUID> matches);
}
