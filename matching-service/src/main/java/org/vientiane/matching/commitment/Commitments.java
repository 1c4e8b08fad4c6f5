package org.vientiane.matching.commitment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where commitments are kept. */
public interface Commitments {

    /** The commitment of this id. */
    Optional<Commitment> find(UUID id);

    /** Those of these ids that there are, in any order. */
    List<Commitment> find(Collection<UUID> ids);

    /** The commitment that took in the request of this id. */
    Optional<Commitment> findByRequest(String requestId);

    /** Keeps a new commitment; false if there is one of this id already. */
    boolean add(Commitment commitment);

    /** Keeps the next version of a commitment; false if another version came first. */
    boolean replace(Commitment commitment);
}
