package org.vientiane.offers.offer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All offers there are. */
public interface Offers {

    /** The offer of this id. */
    Optional<Offer> find(UUID id);

    /** The offer that took in the request of this id. */
    Optional<Offer> findByRequest(String requestId);

    /**
     * Those of a selection, in the order of their ids.
     *
     * @param after the last one of the page before
     * @param limit how many at most
     */
    List<Offer> select(OfferSelection selection, @Nullable UUID after, int limit);

    /** Adds a new offer; false when another offer has taken in its request. */
    boolean add(Offer offer);

    /** Puts an offer in the place of its version before; false when that is no longer the newest. */
    boolean replace(Offer offer);
}
