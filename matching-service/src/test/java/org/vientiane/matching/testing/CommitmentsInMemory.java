package org.vientiane.matching.testing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vientiane.matching.commitment.Commitment;
import org.vientiane.matching.commitment.Commitments;

/** Commitments kept in memory under the same conditions as in a store. */
public final class CommitmentsInMemory implements Commitments {

    private final Map<UUID, Commitment> kept = new LinkedHashMap<>();

    @Override
    public synchronized Optional<Commitment> find(UUID id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Commitment> find(Collection<UUID> ids) {
        return ids.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    @Override
    public synchronized Optional<Commitment> findByRequest(String requestId) {
        return kept.values().stream()
                .filter(commitment -> commitment.handled().stream()
                        .anyMatch(request -> request.id().equals(requestId)))
                .findFirst();
    }

    @Override
    public synchronized boolean add(Commitment commitment) {
        return kept.putIfAbsent(commitment.id(), commitment) == null;
    }

    @Override
    public synchronized boolean replace(Commitment commitment) {
        var known = kept.get(commitment.id());
        if (known == null || known.version() != commitment.version() - 1) {
            return false;
        }
        kept.put(commitment.id(), commitment);
        return true;
    }

    /** The only one there is. */
    public synchronized Commitment only() {
        if (kept.size() != 1) {
            throw new IllegalStateException("there are " + kept.size() + " commitments");
        }
        return kept.values().iterator().next();
    }
}
