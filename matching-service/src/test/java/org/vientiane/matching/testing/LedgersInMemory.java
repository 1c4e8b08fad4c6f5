package org.vientiane.matching.testing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vientiane.matching.commitment.Ledger;
import org.vientiane.matching.commitment.Ledgers;

/** Ledgers kept in memory under the same conditions as in a store. */
public final class LedgersInMemory implements Ledgers {

    private final Map<UUID, Ledger> kept = new LinkedHashMap<>();

    @Override
    public synchronized Optional<Ledger> find(UUID id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public synchronized List<Ledger> openBefore(Instant since) {
        return kept.values().stream()
                .filter(ledger -> ledger.openSince().filter(since::isAfter).isPresent())
                .toList();
    }

    @Override
    public synchronized boolean keep(Ledger ledger) {
        var known = find(ledger.id()).map(Ledger::version).orElse(0L);
        if (known != ledger.version()) {
            return false;
        }
        kept.put(ledger.id(), new Ledger(ledger.id(), known + 1, ledger.entries(), ledger.voided()));
        return true;
    }
}
