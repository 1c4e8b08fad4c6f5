package org.vientiane.matching.match;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.vientiane.matching.commitment.Ledgers;
import org.vientiane.matching.commitment.Reserving;
import org.vientiane.matching.commitment.SettlingDeliveries;

/** Comes back to what a crash has left half done: attempts to agree, and what is reserved in ledgers. */
@Service
public class SweepingAgreements {

    /** Longer than anybody who is still at it should need; whoever needs longer loses nothing but time. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SettlingAgreements agreements;
    private final SettlingDeliveries deliveries;
    private final Ledgers ledgers;
    private final Reserving reserving;
    private final Clock clock;

    SweepingAgreements(
            SettlingAgreements agreements,
            SettlingDeliveries deliveries,
            Ledgers ledgers,
            Reserving reserving,
            Clock clock) {
        this.agreements = agreements;
        this.deliveries = deliveries;
        this.ledgers = ledgers;
        this.reserving = reserving;
        this.clock = clock;
    }

    /** Settles whatever nobody has touched for a while. */
    public void sweep() {
        var since = clock.instant().minus(PATIENCE);
        agreements.settleOlderThan(since);
        for (var ledger : ledgers.openBefore(since)) {
            reserving.bringUpToDate(ledger.id());
            ledgers.find(ledger.id()).stream()
                    .flatMap(current -> current.open().stream())
                    .filter(entry -> entry.isOpenSinceBefore(since))
                    .forEach(entry -> {
                        agreements.settle(entry);
                        deliveries.settle(entry);
                        reserving.bringUpToDate(ledger.id());
                    });
        }
    }
}
