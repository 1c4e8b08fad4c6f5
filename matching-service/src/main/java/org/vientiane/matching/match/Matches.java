package org.vientiane.matching.match;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where matches are kept. */
public interface Matches {

    /** The match of this id. */
    Optional<Match> find(UUID id);

    /** Those of these ids that there are, in any order. */
    List<Match> find(Collection<UUID> ids);

    /** The match that took in the request of this id. */
    Optional<Match> findByRequest(String requestId);

    /** Keeps a new match; false if there is one of this id already. */
    boolean add(Match match);

    /** Keeps the next version of a match; false if another version came first. */
    boolean replace(Match match);
}
