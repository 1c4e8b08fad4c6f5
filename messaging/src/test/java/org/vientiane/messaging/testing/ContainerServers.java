package org.vientiane.messaging.testing;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.mongodb.MongoDBContainer;

/** Broker and store as their makers ship them; Testcontainers removes them when the JVM has ended. */
final class ContainerServers implements Servers.Kind {

    private final KafkaContainer kafka = new KafkaContainer("apache/kafka:4.3.1");
    private final MongoDBContainer mongo = new MongoDBContainer("mongo:8.0");

    ContainerServers() {
        Startables.deepStart(kafka, mongo).join();
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public String mongoUri() {
        return mongo.getConnectionString();
    }
}
