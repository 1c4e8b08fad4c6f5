package org.vientiane.matching.match.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.vientiane.matching.match.DirtyNeeds;
import org.vientiane.matching.match.DirtyNeeds.Mark;
import org.vientiane.matching.match.LookingAfterNeeds;
import org.vientiane.matching.match.MarketChanges;
import org.vientiane.matching.readiness.Views;
import org.vientiane.messaging.BackgroundWork;
import org.vientiane.messaging.Correlation;
import org.vientiane.messaging.PartitionOwnership;

/** Evaluates dirty needs one after the other: those that this instance looks after, once its views are complete. */
@Component
class EvaluationWorker extends BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(EvaluationWorker.class);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    /** What fails so often is a fault of ours; it is told by the log and a metric, and looked at again on the next day. */
    private static final int MOST_TRIES = 3;

    private final DirtyNeeds dirty;
    private final MarketChanges changes;
    private final LookingAfterNeeds needs;
    private final PartitionOwnership ownership;
    private final Views views;
    private final Counter failed;
    private final Map<UUID, Integer> failures = new HashMap<>();

    EvaluationWorker(
            DirtyNeeds dirty,
            MarketChanges changes,
            LookingAfterNeeds needs,
            PartitionOwnership ownership,
            Views views,
            MeterRegistry meters) {
        super("evaluation");
        this.dirty = dirty;
        this.changes = changes;
        this.needs = needs;
        this.ownership = ownership;
        this.views = views;
        this.failed = Counter.builder("vientiane.evaluation.failed")
                .description("Evaluations of a need that failed for another reason than a store that is away")
                .register(meters);
    }

    @Override
    protected void work() throws InterruptedException {
        views.awaitCompletion();
        changes.touchAll();
        while (true) {
            evaluate(dirty.take());
        }
    }

    private void evaluate(Mark mark) throws InterruptedException {
        if (!ownership.owns(mark.need())) {
            return;
        }
        try {
            Correlation.during(mark.cause(), () -> needs.lookAfter(mark.need()));
            failures.remove(mark.need());
        } catch (DataAccessException e) {
            LOG.warn("Need {} cannot be evaluated now, it will be: {}", mark.need(), e.toString());
            tryAgain(mark);
        } catch (RuntimeException e) {
            failed.increment();
            LOG.error("Need {} could not be evaluated", mark.need(), e);
            if (failures.merge(mark.need(), 1, Integer::sum) < MOST_TRIES) {
                tryAgain(mark);
            }
        }
    }

    private void tryAgain(Mark mark) throws InterruptedException {
        dirty.mark(mark.need(), mark.cause());
        Thread.sleep(BETWEEN_TRIES.toMillis());
    }
}
