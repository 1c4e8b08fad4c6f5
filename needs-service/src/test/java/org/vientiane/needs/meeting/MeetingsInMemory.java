package org.vientiane.needs.meeting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Meetings as a store keeps them: a write holds when the version before is there. */
final class MeetingsInMemory implements Meetings {

    final Map<UUID, Meeting> kept = new TreeMap<>();
    final Set<UUID> behind = new HashSet<>();

    @Override
    public Optional<Meeting> find(UUID id) {
        return Optional.ofNullable(kept.get(id)).filter(meeting -> !meeting.deleted());
    }

    @Override
    public Optional<Meeting> findByRequest(String requestId) {
        return kept.values().stream()
                .filter(meeting -> meeting.handled().stream()
                        .anyMatch(request -> request.id().equals(requestId)))
                .findFirst();
    }

    @Override
    public List<Meeting> page(@Nullable UUID after, int limit) {
        return kept.values().stream()
                .filter(meeting -> !meeting.deleted())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Meeting> beginningBy(LocalDate latest, LocalDate day) {
        return page(null, Integer.MAX_VALUE).stream()
                .filter(meeting -> !meeting.terms().period().from().isAfter(latest))
                .filter(meeting -> !meeting.terms().period().hasEndedOn(day))
                .toList();
    }

    @Override
    public boolean isKeptWhole(UUID id) {
        return !behind.contains(id);
    }

    @Override
    public boolean add(Meeting meeting) {
        return kept.putIfAbsent(meeting.id(), meeting) == null;
    }

    @Override
    public boolean replace(Meeting meeting) {
        var before = kept.get(meeting.id());
        if (before == null || before.version() != meeting.version() - 1) {
            return false;
        }
        kept.put(meeting.id(), meeting);
        return true;
    }
}
