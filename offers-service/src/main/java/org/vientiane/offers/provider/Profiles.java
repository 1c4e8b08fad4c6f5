package org.vientiane.offers.provider;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.vocabulary.PartyCode;

/** All profiles there are. */
public interface Profiles {

    /** The profile of this party. */
    Optional<Profile> find(PartyCode party);

    /**
     * Those of a selection, in the order of their parties' codes.
     *
     * @param after the party of the last one of the page before
     * @param limit how many at most
     */
    List<Profile> select(ProfileSelection selection, @Nullable PartyCode after, int limit);

    /** Those that show a need of this id as circulated to them. */
    List<Profile> showing(UUID need);

    /** Adds a new profile; false when its party has one. */
    boolean add(Profile profile);

    /** Puts a profile in the place of its version before; false when that is no longer the newest. */
    boolean replace(Profile profile);
}
