package org.vientiane.offers.provider;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.provider.ProfileTerms;
import org.vientiane.vocabulary.PartyCode;

/** A provider says who it is and what it can do, and hears at once of the open needs that it fits (Action 34). */
@Service
public class RegisteringProfiles {

    private final Profiles profiles;
    private final CirculatingNeeds circulating;
    private final WaitingCirculations waiting;

    RegisteringProfiles(Profiles profiles, CirculatingNeeds circulating, WaitingCirculations waiting) {
        this.profiles = profiles;
        this.circulating = circulating;
        this.waiting = waiting;
    }

    /** The new profile; nothing when the party has one meanwhile. */
    public Optional<Profile> register(PartyCode party, ProfileTerms terms, LocalDate day) {
        var profile = circulating.informed(Profile.registered(party, terms, day), day);
        return Optional.of(profile).filter(profiles::add).map(this::lookAgain);
    }

    /** The profile with these terms; nothing when it has changed meanwhile. */
    public Optional<Profile> rewrite(Profile profile, ProfileTerms terms, LocalDate day) {
        var rewritten = circulating.informed(profile.rewritten(terms, day), day);
        return Optional.of(rewritten).filter(profiles::replace).map(this::lookAgain);
    }

    /** A need may have come between our look at the needs and the write. */
    private Profile lookAgain(Profile written) {
        waiting.mark(written.party(), null);
        return written;
    }
}
