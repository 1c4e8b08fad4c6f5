package org.vientiane.offers.provider;

import org.springframework.stereotype.Service;
import org.vientiane.vocabulary.Organisations;
import org.vientiane.vocabulary.PartyCode;

/** Who is known to the exchange: states, the organisations of the reference data, and whoever has a profile. */
@Service
public class KnownParties {

    private final Organisations organisations;
    private final Profiles profiles;

    KnownParties(Organisations organisations, Profiles profiles) {
        this.organisations = organisations;
        this.profiles = profiles;
    }

    /** Whether this party is known. */
    public boolean include(PartyCode party) {
        return party.asState().isPresent()
                || organisations.find(party).isPresent()
                || profiles.find(party).isPresent();
    }
}
