package org.vientiane.offers.provider.api;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.provider.ProfileTerms;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;

/** What a provider writes in the body of PUT; its form stands in the schema beside this class. */
record ProfileRequest(
        @Nullable PartyCode party,
        String name,
        Channel kind,
        @Nullable List<StateCode> countries,
        @Nullable List<Region> regions,
        List<Obligation> obligations,
        List<Assistance> assistance,
        @Nullable List<String> languages,
        @Nullable Boolean worksInNonStateActorAreas,
        @Nullable String pastWork) {

    /** The terms of the profile, with what an absent field stands for. */
    ProfileTerms terms() {
        return new ProfileTerms(
                name,
                kind,
                Objects.requireNonNullElse(countries, List.of()),
                Objects.requireNonNullElse(regions, List.of()),
                obligations,
                assistance,
                Objects.requireNonNullElse(languages, List.of()),
                Boolean.TRUE.equals(worksInNonStateActorAreas),
                pastWork);
    }
}
