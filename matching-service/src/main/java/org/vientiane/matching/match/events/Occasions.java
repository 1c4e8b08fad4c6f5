package org.vientiane.matching.match.events;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.vientiane.matching.match.MarketChanges;
import org.vientiane.matching.match.SweepingAgreements;
import org.vientiane.matching.readiness.Views;
import org.vientiane.messaging.PartitionOwnership;

/** When every need is looked at anew though nobody wrote anything. */
@Component
class Occasions implements PartitionOwnership.Listener {

    private final MarketChanges changes;
    private final SweepingAgreements sweeping;
    private final ObjectProvider<Views> views;

    Occasions(MarketChanges changes, SweepingAgreements sweeping, ObjectProvider<Views> views) {
        this.changes = changes;
        this.sweeping = sweeping;
        this.views = views;
    }

    /**
     * A new day can change any need: waiting, least-developed status, validity of a request, expiry. A second after
     * midnight, so that a timer that is a little early does not see the old day.
     */
    @Scheduled(cron = "1 0 0 * * *", zone = "UTC")
    void onNewDay() {
        changes.touchAll();
    }

    /** What a crash has left half done is nobody's news; somebody must look. */
    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void onSweep() {
        if (views.getObject().areComplete()) {
            sweeping.sweep();
        }
    }

    /** What this instance has just become responsible for. */
    @Override
    public void gained(Set<Integer> partitions) {
        changes.touchAll();
    }

    /** Nothing to do: a need that is somebody else's is passed over when its turn comes. */
    @Override
    public void lost(Set<Integer> partitions) {}
}
