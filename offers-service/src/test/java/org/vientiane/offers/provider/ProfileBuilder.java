package org.vientiane.offers.provider;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.provider.ProfileTerms;
import org.vientiane.offers.need.NeedBuilder;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;

/** Profiles for tests: a test shows only what matters to it. */
public final class ProfileBuilder {

    private PartyCode party = new PartyCode("MAG");
    private Channel kind = Channel.CIVIL_SOCIETY;
    private List<StateCode> countries = List.of();
    private List<Region> regions = List.of();
    private List<Obligation> obligations = List.of(Obligation.CLEARANCE);
    private List<Assistance> assistance = List.of(Assistance.FUNDING);
    private boolean worksInNonStateActorAreas;
    private @Nullable String pastWork;

    public static ProfileBuilder aProfile() {
        return new ProfileBuilder();
    }

    public ProfileBuilder of(String code) {
        party = new PartyCode(code);
        return this;
    }

    public ProfileBuilder kind(Channel newKind) {
        kind = newKind;
        return this;
    }

    public ProfileBuilder in(String... iso3) {
        countries = Stream.of(iso3).map(StateCode::new).toList();
        return this;
    }

    public ProfileBuilder inRegions(String... m49) {
        regions = Stream.of(m49).map(Region::new).toList();
        return this;
    }

    public ProfileBuilder supporting(Obligation... several) {
        obligations = List.of(several);
        return this;
    }

    public ProfileBuilder giving(Assistance... several) {
        assistance = List.of(several);
        return this;
    }

    public ProfileBuilder worksInNonStateActorAreas() {
        worksInNonStateActorAreas = true;
        return this;
    }

    public ProfileBuilder withPastWork(String text) {
        pastWork = text;
        return this;
    }

    public ProfileTerms terms() {
        return new ProfileTerms(
                "The people of " + party,
                kind,
                countries,
                regions,
                obligations,
                assistance,
                List.of("en"),
                worksInNonStateActorAreas,
                pastWork);
    }

    public Profile registered() {
        return Profile.registered(party, terms(), NeedBuilder.TODAY);
    }
}
