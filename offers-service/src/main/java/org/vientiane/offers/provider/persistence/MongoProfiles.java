package org.vientiane.offers.provider.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;
import org.vientiane.contracts.provider.ProviderEvent;
import org.vientiane.messaging.Insertion;
import org.vientiane.messaging.PublishedDocuments;
import org.vientiane.offers.provider.Profile;
import org.vientiane.offers.provider.ProfileSelection;
import org.vientiane.offers.provider.Profiles;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;

/** Profiles as documents in MongoDB. */
@Repository
class MongoProfiles implements Profiles {

    private static final String PARTY = "state.party";

    private final PublishedDocuments<Profile, ProviderEvent> documents;

    MongoProfiles(PublishedDocuments<Profile, ProviderEvent> documents) {
        this.documents = documents;
    }

    @Override
    public Optional<Profile> find(PartyCode party) {
        return documents.find(Profile.idOf(party));
    }

    @Override
    public List<Profile> select(ProfileSelection selection, @Nullable PartyCode after, int limit) {
        return documents.sorted(criteria(selection, after), PARTY, limit);
    }

    @Override
    public List<Profile> showing(UUID need) {
        return documents.sorted(where("state.circulated.need").is(need), PARTY, Integer.MAX_VALUE);
    }

    @Override
    public boolean add(Profile profile) {
        return documents.insert(profile) == Insertion.INSERTED;
    }

    @Override
    public boolean replace(Profile profile) {
        return documents.replace(profile);
    }

    private static Criteria criteria(ProfileSelection selection, @Nullable PartyCode after) {
        var all = new ArrayList<Criteria>();
        if (selection.kind() != null) {
            all.add(where("state.terms.kind").is(selection.kind().name()));
        }
        if (selection.obligation() != null) {
            all.add(where("state.terms.obligations").is(selection.obligation().name()));
        }
        if (selection.assistance() != null) {
            all.add(where("state.terms.assistance").is(selection.assistance().name()));
        }
        if (selection.state() != null) {
            all.add(worksIn(selection.state(), selection.region()));
        }
        if (after != null) {
            all.add(where(PARTY).gt(after.code()));
        }
        return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
    }

    /** The same as {@link Profile#fits} says of places, as a question to the store. */
    private static Criteria worksIn(StateCode state, @Nullable Region region) {
        var named = new ArrayList<Criteria>();
        named.add(where("state.terms.countries").is(state.iso3()));
        named.add(new Criteria()
                .andOperator(
                        where("state.terms.countries").size(0),
                        where("state.terms.regions").size(0)));
        if (region != null) {
            named.add(where("state.terms.regions").is(region.m49()));
        }
        return new Criteria().orOperator(named);
    }
}
