package org.vientiane.messaging.testing;

/**
 * A real broker and a store, started when the first test asks and kept until the JVM ends: embedded, or with
 * {@code -Dvientiane.test.servers=containers} in containers.
 */
public final class Servers {

    private Servers() {}

    /** The broker, as Kafka's clients want it. */
    public static String bootstrapServers() {
        return Running.INSTANCE.bootstrapServers();
    }

    /** The store, as MongoDB's clients want it; without a database. */
    public static String mongoUri() {
        return Running.INSTANCE.mongoUri();
    }

    interface Kind {
        String bootstrapServers();

        String mongoUri();
    }

    /** Started when first touched. */
    private static final class Running {
        static final Kind INSTANCE = "containers".equals(System.getProperty("vientiane.test.servers"))
                ? new ContainerServers()
                : new EmbeddedServers();
    }
}
