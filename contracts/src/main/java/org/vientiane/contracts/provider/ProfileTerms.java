package org.vientiane.contracts.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;

/**
 * What a provider wrote of itself.
 *
 * @param name how it is called
 * @param kind which channel it is
 * @param countries where it works
 * @param regions the parts of the world in which it works; with no countries either it works anywhere
 * @param obligations which duties it supports
 * @param assistance what kinds of help it gives
 * @param languages in which it works, by their ISO 639 codes
 * @param worksInNonStateActorAreas whether it can work there or open access (Action 41); a confidence
 * @param pastWork what it has done before, in its own words
 */
public record ProfileTerms(
        String name,
        Channel kind,
        List<StateCode> countries,
        List<Region> regions,
        List<Obligation> obligations,
        List<Assistance> assistance,
        List<String> languages,
        boolean worksInNonStateActorAreas,
        @Nullable String pastWork) {

    /** @throws IllegalArgumentException if obligations or kinds of assistance are missing */
    public ProfileTerms {
        countries = List.copyOf(countries);
        regions = List.copyOf(regions);
        obligations = List.copyOf(obligations);
        assistance = List.copyOf(assistance);
        languages = List.copyOf(languages);
        if (obligations.isEmpty() || assistance.isEmpty()) {
            throw new IllegalArgumentException("a profile names at least one obligation and one kind of assistance");
        }
    }

    /** Whether no place is named, so that it works anywhere. */
    public boolean areaIsUnlisted() {
        return countries.isEmpty() && regions.isEmpty();
    }
}
