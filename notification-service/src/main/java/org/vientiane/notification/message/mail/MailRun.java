package org.vientiane.notification.message.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.vientiane.messaging.Correlation;
import org.vientiane.notification.message.SendingMessages;
import org.vientiane.notification.message.SweepingMessages;

/**
 * Sends the queue's messages one after the other, in a thread of its own, once it is known what stands. A slow sweep
 * is the net: it finds what waits and is in no queue.
 */
@Component
class MailRun implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailRun.class);
    private static final Duration LAST_MAIL = Duration.ofSeconds(10);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(2);

    private final MailQueue queue;
    private final SendingMessages sending;
    private final SweepingMessages sweeping;
    private final MailSettings settings;
    private final Clock clock;

    private volatile Optional<Instant> oldestPending = Optional.empty();
    private final Thread sender = daemon(this::send, "mail");
    private final Thread sweeper = daemon(this::sweepNowAndThen, "mail-sweep");
    private volatile boolean running;

    MailRun(
            MailQueue queue,
            SendingMessages sending,
            SweepingMessages sweeping,
            MailSettings settings,
            Clock clock,
            MeterRegistry meters) {
        this.queue = queue;
        this.sending = sending;
        this.sweeping = sweeping;
        this.settings = settings;
        this.clock = clock;
        Gauge.builder("vientiane.mail.oldest.pending", this, MailRun::secondsSinceOldestPending)
                .description("Age of the oldest mail that is still to be sent, as the last sweep found it")
                .baseUnit("seconds")
                .register(meters);
    }

    @Override
    public void start() {
        running = true;
        sweeper.start();
        sender.start();
    }

    /** Lets the mail on its way arrive and be recorded. */
    @Override
    public void stop() {
        running = false;
        sweeper.interrupt();
        queue.close();
        try {
            if (!hasEnded(sender)) {
                LOG.warn("A mail is still on its way");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void send() {
        try {
            queue.awaitOpening();
            for (var turn = queue.take(); turn.isPresent(); turn = queue.take()) {
                end(turn.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end(MailQueue.Turn turn) {
        Correlation.during(turn.correlationId(), () -> queue.end(turn, nextTurn(turn)));
    }

    private Optional<Instant> nextTurn(MailQueue.Turn turn) {
        try {
            return sending.send(turn.message());
        } catch (RuntimeException e) {
            LOG.warn("Message {} waits: {}", turn.message(), e.toString());
            return Optional.of(clock.instant().plus(AFTER_A_FAILURE));
        }
    }

    private void sweepNowAndThen() {
        try {
            queue.awaitOpening();
            while (running) {
                sweep();
                Thread.sleep(settings.sweepInterval().toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sweep() {
        try {
            oldestPending = sweeping.sweep();
        } catch (RuntimeException e) {
            LOG.warn("Messages that wait cannot be looked for: {}", e.toString());
        }
    }

    private static boolean hasEnded(Thread thread) throws InterruptedException {
        thread.join(LAST_MAIL.toMillis());
        return !thread.isAlive();
    }

    private static Thread daemon(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private double secondsSinceOldestPending() {
        return oldestPending
                .map(since -> Duration.between(since, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
