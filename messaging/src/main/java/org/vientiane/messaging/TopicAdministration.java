package org.vientiane.messaging;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.vientiane.contracts.Topic;
import org.vientiane.contracts.Topics;

/** Sees to it that the topics that a service reads or writes are there and kept as they should be, once the broker is up. */
final class TopicAdministration extends BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(TopicAdministration.class);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private final KafkaClients kafka;
    private final MessagingSettings settings;
    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final CountDownLatch ready = new CountDownLatch(1);

    TopicAdministration(KafkaClients kafka, MessagingSettings settings) {
        super("topics");
        this.kafka = kafka;
        this.settings = settings;
    }

    /** Says, before the start, that the service needs a topic. */
    void need(Topic<?> topic) {
        names.add(settings.nameOf(topic));
    }

    /** Waits until the topics are there. */
    void await() throws InterruptedException {
        ready.await();
    }

    boolean isReady() {
        return ready.getCount() == 0;
    }

    @Override
    protected void work() throws InterruptedException {
        try (var admin = kafka.admin()) {
            for (var tries = 1; !isDone(admin, tries); tries++) {
                Thread.sleep(BETWEEN_TRIES.toMillis());
            }
        }
        ready.countDown();
    }

    private boolean isDone(Admin admin, int tries) throws InterruptedException {
        try {
            create(admin);
            keepAsTheyShouldBe(admin);
            return true;
        } catch (ExecutionException | KafkaException e) {
            if (tries == 1) {
                LOG.warn("The topics {} cannot be seen to yet: {}", names, Causes.brief(e));
            }
            return false;
        }
    }

    private void create(Admin admin) throws ExecutionException, InterruptedException {
        var missing = names.stream()
                .map(name -> new NewTopic(name, settings.partitions(), settings.replicas()).configs(Topics.SETTINGS))
                .toList();
        for (var result : admin.createTopics(missing).values().values()) {
            try {
                result.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    /** A topic that somebody made by hand may forget what it should keep. */
    private void keepAsTheyShouldBe(Admin admin) throws ExecutionException, InterruptedException {
        var resources = names.stream()
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        var changes = admin.describeConfigs(resources).all().get().entrySet().stream()
                .map(entry ->
                        Map.entry(entry.getKey(), differences(entry.getValue().entries())))
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (!changes.isEmpty()) {
            LOG.warn("Topics are not kept as they should be, now they are: {}", changes);
            admin.incrementalAlterConfigs(changes).all().get();
        }
    }

    private static Collection<AlterConfigOp> differences(Collection<ConfigEntry> entries) {
        var actual = entries.stream()
                .filter(entry -> entry.value() != null)
                .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
        return Topics.SETTINGS.entrySet().stream()
                .filter(setting -> !setting.getValue().equals(actual.get(setting.getKey())))
                .map(setting -> new AlterConfigOp(
                        new ConfigEntry(setting.getKey(), setting.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }

    /**
     * Holds the bindings back until the topics are there: the binder looks at them when it binds. The web server has
     * started before, so that a service whose broker is late answers and says that it is not ready.
     */
    static final class BeforeBindings implements SmartLifecycle {

        private static final int JUST_BEFORE_INPUT_BINDINGS = Integer.MAX_VALUE - 1_500;

        private final TopicAdministration topics;
        private volatile boolean passed;

        BeforeBindings(TopicAdministration topics) {
            this.topics = topics;
        }

        @Override
        public void start() {
            try {
                topics.await();
                passed = true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void stop() {
            passed = false;
        }

        @Override
        public boolean isRunning() {
            return passed;
        }

        @Override
        public int getPhase() {
            return JUST_BEFORE_INPUT_BINDINGS;
        }
    }
}
