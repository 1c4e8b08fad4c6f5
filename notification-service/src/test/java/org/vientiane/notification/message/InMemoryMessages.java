package org.vientiane.notification.message;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Messages in a map, with the conditions of a store that can be away. */
final class InMemoryMessages implements Messages {

    private final Map<UUID, Message> byId = new LinkedHashMap<>();
    private boolean away;
    private int additionsLeft = Integer.MAX_VALUE;

    void goAway(boolean isAway) {
        away = isAway;
    }

    /** Goes away after so many more additions. */
    void refuseAfter(int additions) {
        additionsLeft = additions;
    }

    List<Message> all() {
        return List.copyOf(byId.values());
    }

    void put(Message message) {
        byId.put(message.id(), message);
    }

    @Override
    public Optional<Message> find(UUID id) {
        requireThere();
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<Message> find(Collection<UUID> ids) {
        requireThere();
        return byId.values().stream()
                .filter(message -> ids.contains(message.id()))
                .toList();
    }

    @Override
    public boolean add(Message message) {
        requireThere();
        if (additionsLeft-- <= 0) {
            throw new IllegalStateException("the store is away");
        }
        return byId.putIfAbsent(message.id(), message) == null;
    }

    @Override
    public boolean replace(Message message) {
        requireThere();
        var known = byId.get(message.id());
        if (known == null || known.version() != message.version() - 1) {
            return false;
        }
        byId.put(message.id(), message);
        return true;
    }

    @Override
    public List<Message> page(Filter filter, @Nullable UUID after, int limit) {
        requireThere();
        return byId.values().stream()
                .filter(message -> filter.status() == null || message.status() == filter.status())
                .filter(message -> after == null || message.id().toString().compareTo(after.toString()) > 0)
                .sorted((one, other) -> one.id().toString().compareTo(other.id().toString()))
                .limit(limit)
                .toList();
    }

    private void requireThere() {
        if (away) {
            throw new IllegalStateException("the store is away");
        }
    }
}
