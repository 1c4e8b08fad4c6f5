package org.vientiane.matching.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Matches kept in memory under the same conditions as in a store, with all that was ever written. */
public final class MatchesInMemory implements Matches {

    private final Map<UUID, Match> kept = new LinkedHashMap<>();
    private final List<Match> written = new ArrayList<>();
    private Runnable beforeNextWrite = () -> {};

    @Override
    public Optional<Match> find(UUID id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Match> find(Collection<UUID> ids) {
        return ids.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    @Override
    public Optional<Match> findByRequest(String requestId) {
        return kept.values().stream()
                .filter(match -> match.handled().stream()
                        .anyMatch(request -> request.id().equals(requestId)))
                .findFirst();
    }

    @Override
    public boolean add(Match match) {
        raceNow();
        return !kept.containsKey(match.id()) && write(match);
    }

    @Override
    public boolean replace(Match match) {
        raceNow();
        return find(match.id())
                        .filter(known -> known.version() == match.version() - 1)
                        .isPresent()
                && write(match);
    }

    /** Everything that was written, in its order. */
    List<Match> written() {
        return List.copyOf(written);
    }

    /** What {@code rival} does comes just before the next write, once. */
    void beforeNextWrite(Runnable rival) {
        beforeNextWrite = rival;
    }

    /** As if an older copy of the store had been brought back. */
    void goBackTo(Match older) {
        kept.put(older.id(), older);
    }

    private void raceNow() {
        var rival = beforeNextWrite;
        beforeNextWrite = () -> {};
        rival.run();
    }

    private boolean write(Match match) {
        kept.put(match.id(), match);
        written.add(match);
        return true;
    }
}
