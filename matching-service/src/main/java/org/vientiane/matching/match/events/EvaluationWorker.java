package org.vientiane.matching.match.events;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.vientiane.matching.match.DirtyNeeds;
import org.vientiane.matching.match.DirtyNeeds.Mark;
import org.vientiane.matching.match.LookingAfterNeeds;
import org.vientiane.matching.match.MarketChanges;
import org.vientiane.messaging.BackgroundWork;
import org.vientiane.messaging.Correlation;
import org.vientiane.messaging.PartitionOwnership;
import org.vientiane.messaging.TopicView;

/** Evaluates dirty needs one after the other: those that this instance looks after, once its views are complete. */
@Component
class EvaluationWorker extends BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(EvaluationWorker.class);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private final DirtyNeeds dirty;
    private final MarketChanges changes;
    private final LookingAfterNeeds needs;
    private final PartitionOwnership ownership;
    private final List<TopicView<?>> views;

    EvaluationWorker(
            DirtyNeeds dirty,
            MarketChanges changes,
            LookingAfterNeeds needs,
            PartitionOwnership ownership,
            List<TopicView<?>> views) {
        super("evaluation");
        this.dirty = dirty;
        this.changes = changes;
        this.needs = needs;
        this.ownership = ownership;
        this.views = views;
    }

    @Override
    protected void work() throws InterruptedException {
        for (var view : views) {
            view.awaitCompletion();
        }
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
        } catch (DataAccessException e) {
            LOG.warn("Need {} cannot be evaluated now, it will be: {}", mark.need(), e.toString());
            dirty.mark(mark.need(), mark.cause());
            Thread.sleep(BETWEEN_TRIES.toMillis());
        } catch (RuntimeException e) {
            LOG.error("Need {} could not be evaluated", mark.need(), e);
        }
    }
}
