package org.vientiane.messaging;

import org.bson.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.data.mongodb.core.MongoOperations;

/** What has to be so before a service may say that it is ready. */
final class ReadinessContributors {

    private ReadinessContributors() {}

    /** Whether all views have read what their topics held at the start. */
    static HealthIndicator views(ObjectProvider<TopicView<?>> views) {
        return () -> {
            var health = Health.up();
            views.forEach(view -> {
                health.withDetail(view.topic().name(), view.isComplete() ? "complete" : "reading");
                if (!view.isComplete()) {
                    health.down();
                }
            });
            return health.build();
        };
    }

    /** Whether the groups that say who looks after what have let this instance in. */
    static HealthIndicator partitions(ObjectProvider<PartitionOwnership> ownerships) {
        return () -> {
            var health = Health.up();
            ownerships.forEach(ownership -> {
                health.withDetail(
                        "held", ownership.partitions().stream().sorted().toList());
                if (!ownership.hasJoined()) {
                    health.down();
                }
            });
            return health.build();
        };
    }

    /** Whether the broker has been reached and the topics are there. */
    static HealthIndicator topics(TopicAdministration topics) {
        return () -> (topics.isReady() ? Health.up() : Health.down()).build();
    }

    /** Whether the store answers. Spring Boot's own indicator asks {@code hello}, which not every store knows. */
    static HealthIndicator store(MongoOperations mongo) {
        return () -> {
            try {
                mongo.executeCommand(new Document("ping", 1));
                return Health.up().build();
            } catch (RuntimeException e) {
                return Health.down().withDetail("cause", Causes.brief(e)).build();
            }
        };
    }
}
