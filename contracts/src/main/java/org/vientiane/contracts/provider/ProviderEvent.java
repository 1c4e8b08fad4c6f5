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
 * @param circulated the needs that were circulated to it last, oldest first; their numbers go up without a gap
 * @param circulatedEarlier the ids of those before them that may still be open, so that none is circulated twice
 */
public record ProviderEvent(
        UUID id,
        long version,
        PartyCode party,
        ProfileTerms terms,
        LocalDate registeredOn,
        LocalDate updatedOn,
        List<CirculatedNeed> circulated,
        List<UUID> circulatedEarlier)
        implements StateEvent {

    public ProviderEvent {
        circulated = List.copyOf(circulated);
        circulatedEarlier = List.copyOf(circulatedEarlier);
    }
}
