package org.vientiane.needs.need;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All needs there are. */
public interface Needs {

    /** The need of this id. */
    Optional<Need> find(UUID id);

    /** The need that took in the request of this id. */
    Optional<Need> findByRequest(String requestId);

    /**
     * Those of a selection, in the order of their ids.
     *
     * @param after the last one of the page before
     * @param limit how many at most
     */
    List<Need> select(NeedSelection selection, @Nullable UUID after, int limit);

    /** Adds a new need; false when another need has taken in its request. */
    boolean add(Need need);

    /** Puts a need in the place of its version before; false when that is no longer the newest. */
    boolean replace(Need need);
}
