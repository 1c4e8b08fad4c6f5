package org.vientiane.offers.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.vocabulary.PartyCode;

/** All invitations there are. */
public interface Invitations {

    /** The invitation of this id. */
    Optional<Invitation> find(UUID id);

    /** The invitation that took in the request of this id. */
    Optional<Invitation> findByRequest(String requestId);

    /**
     * Those that {@code reader} may read, in the order of their ids.
     *
     * @param reader the party that asks, invited or of the need; absent for those who see all
     * @param after the last one of the page before
     * @param limit how many at most
     */
    List<Invitation> select(@Nullable PartyCode reader, @Nullable UUID after, int limit);

    /** All invitations for a need. */
    List<Invitation> ofNeed(UUID need);

    /** Some of those that nobody had answered when their last day was over, which lay before {@code day}. */
    List<Invitation> overdue(LocalDate day);

    /** Adds a new invitation; false when there is one of its id, or one that has taken in its request. */
    boolean add(Invitation invitation);

    /** Puts an invitation in the place of its version before; false when that is no longer the newest. */
    boolean replace(Invitation invitation);
}
