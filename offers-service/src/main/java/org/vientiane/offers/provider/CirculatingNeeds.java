package org.vientiane.offers.provider;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.vientiane.offers.need.Need;
import org.vientiane.offers.need.Needs;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.StatesParties;
import org.vientiane.vocabulary.Today;

/**
 * Puts needs before the providers whose profile fits, from their first day and before there is any offer (Action 34): each
 * need once before each provider, and takes back what has become futile. Restricted needs are put before nobody; whether non-state actors operate where a need is
 * changes nothing, so that nobody can tell it from what was circulated and what was not.
 */
@Service
public class CirculatingNeeds {

    /** Whoever loses so often meets more company than a profile should have. */
    private static final int ATTEMPTS = 50;

    private final Needs needs;
    private final Profiles profiles;
    private final StatesParties states;
    private final Today today;

    CirculatingNeeds(Needs needs, Profiles profiles, StatesParties states, Today today) {
        this.needs = needs;
        this.profiles = profiles;
        this.states = states;
        this.today = today;
    }

    /** Puts this need before all whom it fits, if it is to be circulated, and takes it back from all if it is not. */
    public void circulate(UUID id) {
        var day = today.day();
        needs.find(id).ifPresent(need -> {
            if (isToBeCirculated(need, day)) {
                fitting(need).stream()
                        .filter(profile -> isNews(need, profile))
                        .forEach(profile -> inform(profile.party(), List.of(need), day));
            } else {
                profiles.showing(id).forEach(profile -> inform(profile.party(), List.of(), day));
            }
        });
    }

    /** Puts all needs that it fits before this provider. */
    public void circulateTo(PartyCode party) {
        var day = today.day();
        inform(party, toBeCirculated(day), day);
    }

    /** The parties of all profiles. */
    public List<PartyCode> parties() {
        return profiles.select(ProfileSelection.ALL, null, Integer.MAX_VALUE).stream()
                .map(Profile::party)
                .toList();
    }

    /** The same version of a profile, told of the needs that it fits, as far as they are known yet. */
    Profile informed(Profile profile, LocalDate day) {
        return informed(profile, toBeCirculated(day), day);
    }

    private void inform(PartyCode party, Collection<Need> candidates, LocalDate day) {
        for (int i = 0; i < ATTEMPTS; i++) {
            var profile = profiles.find(party);
            if (profile.isEmpty()) {
                return;
            }
            var informed = informed(profile.get(), candidates, day);
            if (informed.equals(profile.get()) || profiles.replace(informed.nextVersion())) {
                return;
            }
        }
        throw new IllegalStateException("others do not cease to change the profile of " + party);
    }

    private Profile informed(Profile profile, Collection<Need> candidates, LocalDate day) {
        var news = candidates.stream().filter(need -> isNews(need, profile)).toList();
        return profile.hearingOf(news, day).tidied(need -> stands(need, day), need -> mayComeBack(need, day));
    }

    private List<Profile> fitting(Need need) {
        var terms = need.terms();
        var fitting = new ProfileSelection(
                null, terms.obligation(), terms.assistance(), terms.state(), states.regionOf(terms.state()));
        return profiles.select(fitting, null, Integer.MAX_VALUE);
    }

    private List<Need> toBeCirculated(LocalDate day) {
        return needs.unfilled(day).stream()
                .filter(need -> isToBeCirculated(need, day))
                .toList();
    }

    private static boolean isToBeCirculated(Need need, LocalDate day) {
        return need.isPublic() && need.isUnfilled(day) && need.isCurrent(day);
    }

    private boolean isNews(Need need, Profile profile) {
        return profile.fits(need.terms(), states.regionOf(need.state())) && !profile.hasHeardOf(need.id());
    }

    private boolean stands(UUID need, LocalDate day) {
        return needs.find(need).filter(known -> !isToBeCirculated(known, day)).isEmpty();
    }

    /** What is withdrawn or over is never circulated again; what is covered may be lacking once more. */
    private boolean mayComeBack(UUID need, LocalDate day) {
        return needs.find(need).filter(known -> !known.isAlive(day)).isEmpty();
    }
}
