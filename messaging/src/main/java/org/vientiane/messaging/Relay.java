package org.vientiane.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.vientiane.contracts.StateEvent;

/**
 * Sends what was written, in a thread of its own: at once what it is handed, and now and then whatever is still marked.
 *
 * <p>A broker that is away delays nobody: what does not fit into the queue keeps its mark and is found by the sweep.
 */
final class Relay<A, E extends StateEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private static final int QUEUE = 1_000;
    private static final int SWEEP = 500;

    /** How long a record that was sent may take until it is read back, before it is sent again. */
    private static final Duration UNDER_WAY = Duration.ofSeconds(30);

    private record Outgoing<E>(E event, Mark mark) {}

    private record Sent(long version, Instant at) {}

    private final Publication<A, E> publication;
    private final MarkedDocuments<A, E> documents;
    private final CloudEvents cloudEvents;
    private final KafkaTemplate<byte[], byte[]> kafka;
    private final MessagingSettings settings;
    private final BlockingQueue<Outgoing<E>> queue = new ArrayBlockingQueue<>(QUEUE);
    private final Map<UUID, Sent> underWay = new ConcurrentHashMap<>();
    private volatile @Nullable Instant oldestMark;

    Relay(
            Publication<A, E> publication,
            MarkedDocuments<A, E> documents,
            CloudEvents cloudEvents,
            KafkaTemplate<byte[], byte[]> kafka,
            MessagingSettings settings,
            MeterRegistry meters) {
        this.publication = publication;
        this.documents = documents;
        this.cloudEvents = cloudEvents;
        this.kafka = kafka;
        this.settings = settings;
        TimeGauge.builder("vientiane.publication.oldest.mark", this, TimeUnit.SECONDS, Relay::secondsSinceOldestMark)
                .description("Age of the oldest document that has not been read back from its topic")
                .tag("topic", publication.topic().name())
                .register(meters);
    }

    /** Takes an event to send; returns at once, whatever the broker does. */
    void hand(E event, Mark mark) {
        queue.offer(new Outgoing<>(event, mark));
    }

    /** Sends until the thread is interrupted. */
    void run() {
        var nextSweep = System.nanoTime();
        while (!Thread.currentThread().isInterrupted()) {
            try {
                var next = queue.poll(nextSweep - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (next != null) {
                    send(next.event(), next.mark());
                }
                if (System.nanoTime() >= nextSweep) {
                    nextSweep = System.nanoTime() + settings.sweepInterval().toNanos();
                    sweep();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn(
                        "{} cannot be sent now, it will be: {}",
                        publication.topic().name(),
                        Causes.brief(e));
            }
        }
    }

    /** Its mark is off: it need not be watched any longer. */
    void arrived(UUID id, long version) {
        underWay.computeIfPresent(id, (key, sent) -> sent.version() <= version ? null : sent);
    }

    private void sweep() {
        var now = Instant.now();
        underWay.values().removeIf(sent -> sent.at().isBefore(now.minus(UNDER_WAY)));
        var marked = documents.marked(SWEEP);
        oldestMark = marked.isEmpty() ? null : marked.get(0).mark().since();
        for (var document : marked) {
            var event = publication.event(document.aggregate());
            if (document.mark().since().isBefore(now.minus(settings.sweepInterval())) && !isUnderWay(event)) {
                send(event, document.mark());
            }
        }
    }

    private boolean isUnderWay(E event) {
        var sent = underWay.get(event.id());
        return sent != null && sent.version() >= event.version();
    }

    private void send(E event, Mark mark) {
        var topic = publication.topic();
        underWay.put(event.id(), new Sent(event.version(), Instant.now()));
        try {
            var record = cloudEvents.write(settings.nameOf(topic), topic, event, mark);
            var unused = kafka.send(record).whenComplete((result, failure) -> {
                if (failure != null) {
                    notSent(event, failure);
                }
            });
        } catch (RuntimeException e) {
            notSent(event, e);
        }
    }

    private void notSent(E event, Throwable failure) {
        underWay.remove(event.id());
        LOG.warn(
                "version {} of {} could not be sent to {}, it will be: {}",
                event.version(),
                event.id(),
                publication.topic().name(),
                Causes.brief(failure));
    }

    private double secondsSinceOldestMark() {
        var since = oldestMark;
        return since == null ? 0 : Duration.between(since, Instant.now()).toMillis() / 1000.0;
    }
}
