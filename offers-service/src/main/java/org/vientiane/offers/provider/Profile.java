package org.vientiane.offers.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.provider.CirculatedNeed;
import org.vientiane.contracts.provider.ProfileTerms;
import org.vientiane.offers.need.Need;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;

/**
 * What a provider tells of itself, and the needs that were circulated to it (Action 34). Every change is a new profile, one
 * version further.
 *
 * @param id derived from the party's code
 * @param version counts every change, from 1
 * @param party whose it is
 * @param terms what the provider wrote
 * @param registeredOn the day it was registered
 * @param updatedOn the day on which the provider last wrote it
 * @param circulations how many needs were circulated to it in all; the number of the last one
 * @param circulated those of them that still stand, oldest first; the last {@value #REMEMBERED} of them
 * @param circulatedEarlier the ids of those that stand here no longer and are not to be circulated a second time
 */
public record Profile(
        UUID id,
        long version,
        PartyCode party,
        ProfileTerms terms,
        LocalDate registeredOn,
        LocalDate updatedOn,
        int circulations,
        List<CirculatedNeed> circulated,
        List<UUID> circulatedEarlier) {

    /** How many days a provider has to answer. */
    static final int ANSWER_DAYS = 30;

    /** Nobody reads more than this in a day; what is left over follows on the next. */
    static final int A_DAY = 100;

    /** Twice what a day can bring, so that a reader who was away for a day misses nothing. */
    static final int REMEMBERED = 200;

    private static final Comparator<Need> MOST_URGENT_FIRST = Comparator.comparingInt(
                    (Need need) -> need.terms().nationalPriority())
            .thenComparing(need -> need.id().toString());

    public Profile {
        circulated = List.copyOf(circulated);
        circulatedEarlier = List.copyOf(circulatedEarlier);
    }

    /** The id of a party's profile. */
    public static UUID idOf(PartyCode party) {
        return Ids.derived(party);
    }

    /** A profile as it is first registered. */
    static Profile registered(PartyCode party, ProfileTerms terms, LocalDate day) {
        return new Profile(idOf(party), 1, party, terms, day, day, 0, List.of(), List.of());
    }

    /** The profile with other terms. */
    Profile rewritten(ProfileTerms newTerms, LocalDate day) {
        return new Profile(
                id, version + 1, party, newTerms, registeredOn, day, circulations, circulated, circulatedEarlier);
    }

    /** The same profile, one version further. */
    Profile nextVersion() {
        return new Profile(
                id, version + 1, party, terms, registeredOn, updatedOn, circulations, circulated, circulatedEarlier);
    }

    /**
     * Whether the provider supports the obligation, gives the kind of assistance and works where the need is.
     *
     * @param region where the state lies, if that is known
     */
    public boolean fits(NeedTerms need, @Nullable Region region) {
        return !party.is(need.state())
                && terms.obligations().contains(need.obligation())
                && terms.assistance().contains(need.assistance())
                && worksIn(need.state(), region);
    }

    /** Whether it has been told of a need of this id. */
    boolean hasHeardOf(UUID need) {
        return circulatedEarlier.contains(need)
                || circulated.stream().anyMatch(told -> told.need().equals(need));
    }

    /**
     * The same version of the profile, told of those of these needs that it has not heard of: the most urgent first, no
     * more in a day than somebody can read.
     */
    Profile hearingOf(Collection<Need> needs, LocalDate day) {
        var today = circulated.stream().filter(told -> told.on().equals(day)).count();
        var news = needs.stream()
                .filter(need -> !hasHeardOf(need.id()))
                .sorted(MOST_URGENT_FIRST)
                .limit(Math.max(0, A_DAY - today))
                .toList();
        var all = new ArrayList<>(circulated);
        var number = circulations;
        for (var need : news) {
            number++;
            all.add(told(need, number, day));
        }
        return new Profile(id, version, party, terms, registeredOn, updatedOn, number, all, circulatedEarlier);
    }

    /**
     * The same version of the profile, which shows only needs that still stand, and no more than the last ones.
     *
     * @param stands whether a need of this id is still to be put before providers
     * @param mayComeBack whether a need of this id can ever be circulated again, so that it is to be remembered
     */
    Profile tidied(Predicate<UUID> stands, Predicate<UUID> mayComeBack) {
        var standing =
                circulated.stream().filter(told -> stands.test(told.need())).toList();
        var shown = standing.subList(Math.max(0, standing.size() - REMEMBERED), standing.size());
        var gone = circulated.stream().filter(told -> !shown.contains(told)).map(CirculatedNeed::need);
        var earlier = Stream.concat(circulatedEarlier.stream(), gone)
                .filter(mayComeBack)
                .toList();
        return new Profile(id, version, party, terms, registeredOn, updatedOn, circulations, shown, earlier);
    }

    private boolean worksIn(StateCode state, @Nullable Region region) {
        return terms.areaIsUnlisted()
                || terms.countries().contains(state)
                || (region != null && terms.regions().contains(region));
    }

    private static CirculatedNeed told(Need need, int number, LocalDate day) {
        var terms = need.terms();
        return new CirculatedNeed(
                number,
                need.id(),
                terms.state(),
                terms.title(),
                terms.obligation(),
                terms.assistance(),
                need.gap(),
                day,
                day.plusDays(ANSWER_DAYS));
    }
}
