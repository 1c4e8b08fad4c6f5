package org.vientiane.notification.message;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.match.MatchEvent;
import org.vientiane.notification.proposal.Demand;

/**
 * What there is to tell.
 *
 * @param match the match as it stands
 * @param demand what the proposals of its offer ask for together
 * @param recipients everybody who hears of it
 * @param correlationId what led to it
 */
public record Telling(MatchEvent match, Demand demand, List<Recipient> recipients, @Nullable String correlationId) {

    public Telling {
        recipients = List.copyOf(recipients);
    }
}
