package org.vientiane.messaging.testing;

import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Names the servers to a context, and gives its run names that no other run has. */
final class ServersInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var run = UUID.randomUUID().toString().substring(0, 8);
        var prefix = run + ".";
        TestPropertyValues.of(
                        "spring.kafka.bootstrap-servers=" + Servers.bootstrapServers(),
                        "spring.mongodb.uri=" + mongoUri(context),
                        "spring.mongodb.database=test-" + run,
                        "vientiane.messaging.prefix=" + prefix)
                .applyTo(context);
        context.getBeanFactory().registerSingleton("testTopics", new TestTopics(Servers.bootstrapServers(), prefix));
    }

    /** A test may put something between the service and the store. */
    private static String mongoUri(ConfigurableApplicationContext context) {
        return context.getEnvironment().getProperty("vientiane.test.mongodb-uri", Servers.mongoUri());
    }
}
