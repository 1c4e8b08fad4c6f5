package org.vientiane.contracts.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.vientiane.contracts.StateEvent;
import org.vientiane.vocabulary.PartyCode;

/**
 * The whole state of a provider's profile.
 *
 * @param id derived from the party's code
 * @param version counts every change, from 1
 * @param party whose profile it is
 * @param terms what the provider wrote
 * @param registeredOn the day it was registered
 * @param updatedOn the day on which the provider last wrote it
 * @param circulations how many needs were circulated to it in all; the number of the last one
 * @param circulated those of them that still stand, oldest first; the last ones, if they are many
 * @param circulatedEarlier the ids of those that stand here no longer and may be open again, so that none is circulated twice
 */
public record ProviderEvent(
        UUID id,
        long version,
        PartyCode party,
        ProfileTerms terms,
        LocalDate registeredOn,
        LocalDate updatedOn,
        int circulations,
        List<CirculatedNeed> circulated,
        List<UUID> circulatedEarlier)
        implements StateEvent {

    public ProviderEvent {
        circulated = List.copyOf(circulated);
        circulatedEarlier = List.copyOf(circulatedEarlier);
    }
}
