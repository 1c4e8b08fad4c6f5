package org.vientiane.messaging;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.kafka.listener.RetryListener;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * Waits for ever for a server that is away, for what is not known yet as long as it may be healed, tries again a few
 * times what may be poison, and then puts it aside.
 */
final class ConsumerErrorHandler extends DefaultErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ConsumerErrorHandler.class);

    private static final BackOff NO_TRIES = new FixedBackOff(0, 0);
    private static final BackOff A_FEW_TRIES = aFewTries();
    private static final BackOff FOR_EVER = patient();

    private final Instant healedBy;

    ConsumerErrorHandler(ConsumerRecordRecoverer recoverer, Instant healedBy) {
        super(recoverer, A_FEW_TRIES);
        this.healedBy = healedBy;
        setBackOffFunction(this::backOff);
        setRetryListeners(new Telling());
        setLogLevel(KafkaException.Level.DEBUG);
    }

    /** Without the wrappings of the binder, under which one failure looks like another. */
    @Override
    public void handleBatch(
            Exception thrown,
            ConsumerRecords<?, ?> records,
            Consumer<?, ?> consumer,
            MessageListenerContainer container,
            Runnable invokeListener) {
        super.handleBatch(unwrapped(thrown), records, consumer, container, invokeListener);
    }

    /**
     * Keeps count of the tries. The container would have it forgotten after any batch that went well, so that a busy
     * partition beside it would keep a poisoned one from ever being put aside.
     */
    @Override
    public void clearThreadState() {}

    private static Exception unwrapped(Exception thrown) {
        return Causes.of(thrown)
                .filter(RecordFailure.class::isInstance)
                .map(Exception.class::cast)
                .findFirst()
                .orElse(thrown);
    }

    private BackOff backOff(ConsumerRecord<?, ?> record, @Nullable Exception failure) {
        if (failure instanceof RecordFailure.ServerIsAway) {
            return FOR_EVER;
        }
        if (failure instanceof RecordFailure.Poison poison) {
            if (poison.isHopeless()) {
                return NO_TRIES;
            }
            var left = Instant.now().until(healedBy, ChronoUnit.MILLIS);
            if (poison.isEarly() && left > 0) {
                return patientFor(left);
            }
        }
        return A_FEW_TRIES;
    }

    /** Three more than the first, within two seconds. */
    private static BackOff aFewTries() {
        var backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxAttempts(3);
        return backOff;
    }

    private static BackOff patientFor(long milliseconds) {
        var backOff = patient();
        backOff.setMaxElapsedTime(milliseconds);
        return backOff;
    }

    private static ExponentialBackOff patient() {
        var backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(5_000);
        return backOff;
    }

    private static final class Telling implements RetryListener {

        @Override
        public void failedDelivery(ConsumerRecord<?, ?> record, @Nullable Exception failure, int attempt) {
            LOG.warn(
                    "{}-{} at offset {} was not taken in at attempt {}: {}",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    attempt,
                    failure == null ? "" : Causes.brief(cause(failure)));
        }

        private static Throwable cause(Exception failure) {
            return failure instanceof RecordFailure && failure.getCause() != null ? failure.getCause() : failure;
        }
    }
}
