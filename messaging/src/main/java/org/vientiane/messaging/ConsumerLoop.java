package org.vientiane.messaging;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work with a Kafka consumer of its own; when that fails, with a new one a little later. */
abstract class ConsumerLoop extends BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(ConsumerLoop.class);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private final String name;
    private final KafkaClients kafka;
    private final TopicAdministration topics;
    private final Map<String, String> settings;

    private volatile @Nullable Consumer<byte[], byte[]> current;
    private volatile boolean ending;

    ConsumerLoop(String name, KafkaClients kafka, TopicAdministration topics, Map<String, String> settings) {
        super(name);
        this.name = name;
        this.kafka = kafka;
        this.topics = topics;
        this.settings = settings;
    }

    /** Reads on and on; ends by the exception that it meets. */
    abstract void read(Consumer<byte[], byte[]> consumer);

    @Override
    protected final void work() throws InterruptedException {
        topics.await();
        ending = false;
        while (!ending) {
            try (var consumer = kafka.consumer(name, settings)) {
                current = consumer;
                if (!ending) {
                    read(consumer);
                }
            } catch (WakeupException e) {
                LOG.debug("{} ends", name);
            } catch (RuntimeException e) {
                LOG.warn("{} begins anew: {}", name, Causes.brief(e));
                Thread.sleep(BETWEEN_TRIES.toMillis());
            } finally {
                current = null;
            }
        }
    }

    /** A consumer that is woken leaves its group in order; one that is interrupted does not. */
    @Override
    final void end(Thread thread) {
        ending = true;
        var consumer = current;
        if (consumer == null) {
            thread.interrupt();
        } else {
            consumer.wakeup();
        }
    }
}
