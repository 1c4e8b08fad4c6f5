package org.vientiane.offers.provider.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.offers.provider.Profile;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;

/**
 * A profile as it is read.
 *
 * @param worksInNonStateActorAreas a confidence (Action 41): absent for all but its own party and coordinators
 */
record ProfileResponse(
        UUID id,
        PartyCode party,
        String name,
        Channel kind,
        List<StateCode> countries,
        List<Region> regions,
        List<Obligation> obligations,
        List<Assistance> assistance,
        List<String> languages,
        @Schema(description = "Shown to its own party and coordinators") @Nullable Boolean worksInNonStateActorAreas,
        @Nullable String pastWork,
        LocalDate registeredOn,
        LocalDate updatedOn,
        @Schema(description = "Counts every change, also each circulation of a need to it; the ETag in quotes")
                long version) {

    static ProfileResponse of(Profile profile, boolean confidences) {
        var terms = profile.terms();
        return new ProfileResponse(
                profile.id(),
                profile.party(),
                terms.name(),
                terms.kind(),
                terms.countries(),
                terms.regions(),
                terms.obligations(),
                terms.assistance(),
                terms.languages(),
                confidences ? terms.worksInNonStateActorAreas() : null,
                terms.pastWork(),
                profile.registeredOn(),
                profile.updatedOn(),
                profile.version());
    }
}
