package org.vientiane.offers.provider.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.messaging.BackgroundWork;
import org.vientiane.messaging.Correlation;
import org.vientiane.messaging.TopicView;
import org.vientiane.offers.provider.CirculatingNeeds;
import org.vientiane.offers.provider.WaitingCirculations;
import org.vientiane.offers.provider.WaitingCirculations.Mark;
import org.vientiane.offers.provider.WaitingCirculations.ToAll;
import org.vientiane.offers.provider.WaitingCirculations.ToOne;

/**
 * Circulates what waits, once all needs are known. Each instance does it for every need that it learns of: a profile is
 * written under the condition that it has not changed, so that a need comes to it once whoever was first.
 */
@Component
class CirculationWorker extends BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(CirculationWorker.class);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private final WaitingCirculations waiting;
    private final CirculatingNeeds circulating;
    private final TopicView<NeedEvent> needs;
    private final Counter failed;

    CirculationWorker(
            WaitingCirculations waiting,
            CirculatingNeeds circulating,
            TopicView<NeedEvent> needs,
            MeterRegistry meters) {
        super("circulation");
        this.waiting = waiting;
        this.circulating = circulating;
        this.needs = needs;
        this.failed = Counter.builder("vientiane.circulation.failed")
                .description("Circulations that failed for another reason than a store that is away")
                .register(meters);
    }

    @Override
    protected void work() throws InterruptedException {
        needs.awaitCompletion();
        while (true) {
            circulate(waiting.take());
        }
    }

    private void circulate(Mark mark) throws InterruptedException {
        try {
            Correlation.during(mark.cause(), () -> circulateWhat(mark));
        } catch (DataAccessException e) {
            LOG.warn("{} cannot be circulated now, it will be: {}", mark.matter(), e.toString());
            waiting.mark(mark.matter(), mark.cause());
            Thread.sleep(BETWEEN_TRIES.toMillis());
        } catch (RuntimeException e) {
            failed.increment();
            LOG.error("{} could not be circulated; the next look at all profiles will try again", mark.matter(), e);
        }
    }

    private void circulateWhat(Mark mark) {
        if (mark.matter() instanceof ToAll all) {
            circulating.circulate(all.need());
        } else if (mark.matter() instanceof ToOne one) {
            circulating.circulateTo(one.party());
        }
    }
}
