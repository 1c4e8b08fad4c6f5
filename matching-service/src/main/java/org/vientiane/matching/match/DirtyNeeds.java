package org.vientiane.matching.match;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The needs that are to be evaluated, each once however often it was marked, in the order of their marking. */
@Service
public class DirtyNeeds {

    /**
     * A need that is to be evaluated.
     *
     * @param need its id
     * @param cause the correlation id of what marked it last, if it had one
     */
    public record Mark(UUID need, @Nullable String cause) {}

    private final Map<UUID, Mark> marks = new LinkedHashMap<>();

    /** Marks a need. */
    public void mark(UUID need, @Nullable String cause) {
        mark(List.of(need), cause);
    }

    /** Marks several needs. */
    public synchronized void mark(Collection<UUID> needs, @Nullable String cause) {
        needs.forEach(need ->
                marks.merge(need, new Mark(need, cause), (waiting, newer) -> newer.cause() == null ? waiting : newer));
        notifyAll();
    }

    /** Takes the mark that has waited longest; waits until there is one. */
    public synchronized Mark take() throws InterruptedException {
        while (marks.isEmpty()) {
            wait();
        }
        var oldest = marks.values().iterator().next();
        marks.remove(oldest.need());
        return oldest;
    }

    /** How many are waiting. */
    public synchronized int size() {
        return marks.size();
    }
}
