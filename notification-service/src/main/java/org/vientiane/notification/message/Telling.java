package org.vientiane.notification.message;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vientiane.notification.focalpoint.Part;
import org.vientiane.notification.proposal.Demand;

/**
 * What there is to tell.
 *
 * @param matter the match or commitment as it stands
 * @param happening the transition that is told
 * @param demand of a proposal: what the proposals of its offer ask for together
 * @param recipients everybody who hears of it
 * @param unheard the parts that are meant and in which nobody hears of it
 * @param correlationId what led to it
 */
public record Telling(
        Matter matter,
        Happening happening,
        @Nullable Demand demand,
        List<Recipient> recipients,
        List<Part> unheard,
        @Nullable String correlationId) {

    public Telling {
        recipients = List.copyOf(recipients);
        unheard = List.copyOf(unheard);
    }

    /** Whether what its recipients in this part can do next is still to be done. */
    public boolean isStillToBeDoneBy(Part part) {
        return happening.news().isAskedOf(part) || !matter.hasMovedOnSince(happening.number());
    }
}
