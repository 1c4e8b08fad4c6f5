package org.vientiane.offers.provider;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.vocabulary.PartyCode;

/** Profiles for tests of the domain, under the same condition as in the store. */
public final class ProfilesInMemory implements Profiles {

    private final Map<PartyCode, Profile> byParty = new HashMap<>();

    /** How many more writes meet somebody who was faster. */
    int faster;

    public ProfilesInMemory(Profile... profiles) {
        for (var profile : profiles) {
            add(profile);
        }
    }

    public Profile get(String party) {
        return find(new PartyCode(party)).orElseThrow();
    }

    @Override
    public Optional<Profile> find(PartyCode party) {
        return Optional.ofNullable(byParty.get(party));
    }

    @Override
    public List<Profile> select(ProfileSelection selection, @Nullable PartyCode after, int limit) {
        return byParty.values().stream()
                .filter(profile -> selection.obligation() == null
                        || profile.terms().obligations().contains(selection.obligation()))
                .filter(profile -> selection.assistance() == null
                        || profile.terms().assistance().contains(selection.assistance()))
                .filter(profile -> selection.state() == null || worksIn(profile, selection))
                .sorted(Comparator.comparing(Profile::party))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Profile> showing(UUID need) {
        return byParty.values().stream()
                .filter(profile -> profile.circulated().stream()
                        .anyMatch(told -> told.need().equals(need)))
                .toList();
    }

    @Override
    public boolean add(Profile profile) {
        return byParty.putIfAbsent(profile.party(), profile) == null;
    }

    @Override
    public boolean replace(Profile profile) {
        var known = Objects.requireNonNull(byParty.get(profile.party()));
        if (faster > 0) {
            faster--;
            known = known.nextVersion();
            byParty.put(profile.party(), known);
        }
        if (known.version() + 1 != profile.version()) {
            return false;
        }
        byParty.put(profile.party(), profile);
        return true;
    }

    private static boolean worksIn(Profile profile, ProfileSelection selection) {
        var terms = profile.terms();
        return terms.areaIsUnlisted()
                || terms.countries().contains(selection.state())
                || terms.regions().contains(selection.region());
    }
}
