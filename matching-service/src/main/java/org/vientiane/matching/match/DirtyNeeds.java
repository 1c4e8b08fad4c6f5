package org.vientiane.matching.match;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The needs that are to be evaluated, each once however often it was marked, in the order of their marking. */
@Service
public class DirtyNeeds {

    private final Set<UUID> marked = new LinkedHashSet<>();

    /** Marks a need. */
    public void mark(UUID need) {
        mark(List.of(need));
    }

    /** Marks several needs. */
    public synchronized void mark(Collection<UUID> needs) {
        marked.addAll(needs);
        notifyAll();
    }

    /** Takes the mark that has waited longest; waits until there is one. */
    public synchronized UUID take() throws InterruptedException {
        while (marked.isEmpty()) {
            wait();
        }
        var next = marked.iterator().next();
        marked.remove(next);
        return next;
    }

    /** How many are waiting. */
    public synchronized int size() {
        return marked.size();
    }
}
