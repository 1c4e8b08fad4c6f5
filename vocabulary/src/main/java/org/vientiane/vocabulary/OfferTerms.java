package org.vientiane.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a provider wrote in an offer; everything else about the offer is the exchange's.
 *
 * @param provider who gives
 * @param title what, in a line
 * @param obligations which duties it supports
 * @param assistance what kind of help
 * @param capacity how much in all
 * @param period when it can be used
 * @param channels through whom it may go (Action 39)
 * @param minimumPerNeed the least that it gives to one need, in the capacity's unit; a confidence
 * @param maximumPerNeed the most that it gives to one need, in the capacity's unit; a confidence
 * @param recipients whom it is for (Action 40)
 * @param worksInNonStateActorAreas whether it can work there or open access (Action 41); a confidence
 * @param renewable whether it is meant to go on after its period (Action 38)
 * @param expertise the obligations in which the provider has experience of its own (Action 36)
 * @param visibility who may read it
 */
public record OfferTerms(
        PartyCode provider,
        String title,
        List<Obligation> obligations,
        Assistance assistance,
        Quantity capacity,
        Period period,
        List<Channel> channels,
        @Nullable Quantity minimumPerNeed,
        @Nullable Quantity maximumPerNeed,
        Recipients recipients,
        boolean worksInNonStateActorAreas,
        boolean renewable,
        List<Obligation> expertise,
        Visibility visibility) {

    /** @throws IllegalArgumentException if units do not fit, or obligations or channels are missing */
    public OfferTerms {
        obligations = List.copyOf(obligations);
        channels = List.copyOf(channels);
        expertise = List.copyOf(expertise);
        if (!assistance.isCountedIn(capacity.unit())) {
            throw new IllegalArgumentException("%s is not counted in %s".formatted(assistance, capacity.unit()));
        }
        if (obligations.isEmpty() || channels.isEmpty()) {
            throw new IllegalArgumentException("an offer names at least one obligation and one channel");
        }
    }
}
