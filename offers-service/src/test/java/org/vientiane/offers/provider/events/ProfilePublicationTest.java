package org.vientiane.offers.provider.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.offers.provider.ProfileBuilder.aProfile;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.EventJson;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.provider.CirculatedNeed;
import org.vientiane.contracts.testing.EventSchemas;
import org.vientiane.offers.provider.Profile;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Unit;

class ProfilePublicationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final ProfilePublication publication = new ProfilePublication();

    @Test
    void all_that_a_profile_is_comes_back_from_its_event() {
        var registered = aProfile()
                .in("LAO")
                .inRegions("035")
                .worksInNonStateActorAreas()
                .withPastWork("Clearance since 1994")
                .registered();
        var profile = new Profile(
                registered.id(),
                7,
                registered.party(),
                registered.terms(),
                DAY,
                DAY.plusDays(1),
                5,
                List.of(new CirculatedNeed(
                        3,
                        Ids.next(),
                        new StateCode("LAO"),
                        "School road",
                        Obligation.CLEARANCE,
                        Assistance.FUNDING,
                        Quantity.of("1.50", new Unit("USD")),
                        DAY,
                        DAY.plusDays(30))),
                List.of(Ids.next()));

        var json = EventJson.mapper().writeValueAsBytes(publication.event(profile));

        assertThat(EventSchemas.faults(Topics.PROVIDERS, json)).isEmpty();
        assertThat(publication.aggregate(EventJson.mapper().readValue(json, Topics.PROVIDERS.event()), 7))
                .isEqualTo(profile);
    }
}
