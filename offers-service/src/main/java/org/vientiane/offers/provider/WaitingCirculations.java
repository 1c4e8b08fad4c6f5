package org.vientiane.offers.provider;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.vientiane.offers.need.Need;
import org.vientiane.offers.need.Needs;
import org.vientiane.vocabulary.PartyCode;

/** What is to be circulated, each once however often it was marked, in the order of the marking. */
@Service
public class WaitingCirculations implements Needs.Listener {

    /** What is to be circulated to whom. */
    public sealed interface Matter {}

    /** A need, to all whom it fits. */
    public record ToAll(UUID need) implements Matter {}

    /** All needs, to a provider. */
    public record ToOne(PartyCode party) implements Matter {}

    /**
     * Something that waits.
     *
     * @param matter what
     * @param cause the correlation id of what marked it last, if it had one
     */
    public record Mark(Matter matter, @Nullable String cause) {}

    private final Map<Matter, Optional<String>> marks = new LinkedHashMap<>();

    @Override
    public void changed(Need need, @Nullable String cause) {
        mark(new ToAll(need.id()), cause);
    }

    /** Marks a provider, to which all needs are to be circulated. */
    public void mark(PartyCode party, @Nullable String cause) {
        mark(new ToOne(party), cause);
    }

    /** Marks what could not be done. */
    public synchronized void mark(Matter matter, @Nullable String cause) {
        marks.merge(matter, Optional.ofNullable(cause), (waiting, newer) -> newer.isPresent() ? newer : waiting);
        notifyAll();
    }

    /** Takes what has waited longest; waits until there is something. */
    public synchronized Mark take() throws InterruptedException {
        while (marks.isEmpty()) {
            wait();
        }
        var oldest = marks.entrySet().iterator().next();
        marks.remove(oldest.getKey());
        return new Mark(oldest.getKey(), oldest.getValue().orElse(null));
    }
}
