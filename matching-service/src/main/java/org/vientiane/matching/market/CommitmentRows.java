package org.vientiane.matching.market;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** The rows of all commitments, by id, by need, by offer and by the need to which they open access; the newest of each. */
@Service
public class CommitmentRows {

    private final Map<UUID, CommitmentRow> byId = new ConcurrentHashMap<>();
    private final Map<UUID, Map<UUID, CommitmentRow>> byNeed = new ConcurrentHashMap<>();
    private final Map<UUID, Map<UUID, CommitmentRow>> byOffer = new ConcurrentHashMap<>();
    private final Map<UUID, Map<UUID, CommitmentRow>> byAccess = new ConcurrentHashMap<>();

    /** Takes in a row unless this or a newer version of it is known; says whether it was new. */
    synchronized boolean takeIn(CommitmentRow row) {
        var known = byId.get(row.id());
        if (known != null && known.version() >= row.version()) {
            return false;
        }
        byId.put(row.id(), row);
        put(byNeed, row.needId(), row);
        put(byOffer, row.offerId(), row);
        if (row.accessFor() != null) {
            put(byAccess, row.accessFor(), row);
        }
        return true;
    }

    /** All of them. */
    public Collection<CommitmentRow> all() {
        return byId.values();
    }

    /** The one of this id. */
    public Optional<CommitmentRow> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those of a need. */
    public Collection<CommitmentRow> ofNeed(UUID need) {
        return byNeed.getOrDefault(need, Map.of()).values();
    }

    /** Those of an offer. */
    public Collection<CommitmentRow> ofOffer(UUID offer) {
        return byOffer.getOrDefault(offer, Map.of()).values();
    }

    /** Whether one of them opens access to this need (Action 41). */
    boolean openAccessTo(UUID need) {
        return byAccess.getOrDefault(need, Map.of()).values().stream().anyMatch(CommitmentRow::opensAccess);
    }

    private static void put(Map<UUID, Map<UUID, CommitmentRow>> index, UUID key, CommitmentRow row) {
        Objects.requireNonNull(index.computeIfAbsent(key, none -> new ConcurrentHashMap<>()))
                .put(row.id(), row);
    }
}
