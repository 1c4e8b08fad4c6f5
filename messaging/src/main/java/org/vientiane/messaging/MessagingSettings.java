package org.vientiane.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.vientiane.contracts.Topic;

/**
 * The settings {@code vientiane.messaging.*}.
 *
 * @param prefix put before the names of topics and groups, so that several exchanges can share a broker
 * @param partitions how many partitions a new topic gets; never changed later, for a key keeps its partition
 * @param replicas how many copies of a new topic the brokers keep; -1 leaves it to them
 * @param healingTime for how long after the start a consumer waits for things that the store has lost and that reading
 *     back brings again
 * @param sweepInterval how often documents that are still marked unpublished are looked for
 */
@ConfigurationProperties("vientiane.messaging")
public record MessagingSettings(
        @DefaultValue("") String prefix,
        @DefaultValue("6") int partitions,
        @DefaultValue("-1") short replicas,
        @DefaultValue("5m") Duration healingTime,
        @DefaultValue("5s") Duration sweepInterval) {

    String nameOf(Topic<?> topic) {
        return prefix + topic.name();
    }
}
