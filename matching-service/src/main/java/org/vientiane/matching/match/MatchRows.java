package org.vientiane.matching.match;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.vientiane.vocabulary.PartyCode;

/** The rows of all matches, by id, by need and by offer; the newest version of each. */
@Service
public class MatchRows {

    private final Map<UUID, MatchRow> byId = new ConcurrentHashMap<>();
    private final Map<UUID, Map<UUID, MatchRow>> byNeed = new ConcurrentHashMap<>();
    private final Map<UUID, Map<UUID, MatchRow>> byOffer = new ConcurrentHashMap<>();

    /** Takes in a match unless this or a newer version of it is known; says whether it was new. */
    public synchronized boolean takeIn(Match match) {
        var known = byId.get(match.id());
        if (known != null && known.version() >= match.version()) {
            return false;
        }
        var row = MatchRow.of(match);
        byId.put(row.id(), row);
        byNeed.computeIfAbsent(row.needId(), need -> new ConcurrentHashMap<>()).put(row.offerId(), row);
        byOffer.computeIfAbsent(row.offerId(), offer -> new ConcurrentHashMap<>())
                .put(row.needId(), row);
        return true;
    }

    /** All of them. */
    public Collection<MatchRow> all() {
        return byId.values();
    }

    /** Those of a need, by offer. */
    public Map<UUID, MatchRow> ofNeed(UUID need) {
        return byNeed.getOrDefault(need, Map.of());
    }

    /** Those of an offer, by need. */
    public Map<UUID, MatchRow> ofOffer(UUID offer) {
        return byOffer.getOrDefault(offer, Map.of());
    }

    /** Whether {@code party} is the provider of any match of this need, whatever its status. */
    public boolean hasMatch(PartyCode provider, UUID need) {
        return ofNeed(need).values().stream().anyMatch(row -> row.provider().equals(provider));
    }

    /** Those of a need that can be answered, best first. */
    public Stream<MatchRow> proposalsOfNeed(UUID need) {
        return ofNeed(need).values().stream().filter(MatchRow::isOpen).sorted(MatchRow.BEST_FIRST);
    }

    /** Those of an offer that can be answered, best first. */
    public Stream<MatchRow> proposalsOfOffer(UUID offer) {
        return ofOffer(offer).values().stream().filter(MatchRow::isOpen).sorted(MatchRow.BEST_FIRST);
    }
}
