package org.vientiane.offers.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** All needs, in memory. */
@Service
public class Needs {

    /** Who wants to know when a need has changed. */
    @FunctionalInterface
    public interface Listener {

        /**
         * A need is new, or has changed.
         *
         * @param cause the correlation id of what changed it, if it had one
         */
        void changed(Need need, @Nullable String cause);
    }

    private final Map<UUID, Need> byId = new ConcurrentHashMap<>();
    private final List<Listener> listeners;
    private volatile boolean whole;

    Needs(List<Listener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    /** Takes in a newer state of a need; nobody is told of those that were there before the service began. */
    public void takeIn(Need need, @Nullable String cause) {
        byId.put(need.id(), need);
        if (whole) {
            listeners.forEach(listener -> listener.changed(need, cause));
        }
    }

    /** From now on all needs are known, and what comes is new. */
    public void becomeWhole() {
        whole = true;
    }

    /** Whether all needs are known. */
    public boolean areWhole() {
        return whole;
    }

    /** The need of this id. */
    public Optional<Need> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those of which something is lacking on {@code day}. */
    public List<Need> unfilled(LocalDate day) {
        return byId.values().stream().filter(need -> need.isUnfilled(day)).toList();
    }
}
