package org.vientiane.messaging;

import com.mongodb.MongoClientSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;
import org.vientiane.contracts.EventJson;

/** Gives a service its {@link Messaging} and what stands behind it. */
@AutoConfiguration(after = KafkaAutoConfiguration.class, before = DataMongoAutoConfiguration.class)
@EnableConfigurationProperties(MessagingSettings.class)
class MessagingAutoConfiguration {

    @Bean
    KafkaClients kafkaClients(
            KafkaAdmin admin, ConsumerFactory<?, ?> consumers, ProducerFactory<?, ?> producers, MeterRegistry meters) {
        return new KafkaClients(admin, consumers, producers, meters);
    }

    @Bean
    static PrefixedBindings prefixedBindings(ObjectProvider<MessagingSettings> settings) {
        return new PrefixedBindings(settings);
    }

    @Bean
    TopicAdministration topicAdministration(KafkaClients kafka, MessagingSettings settings) {
        return new TopicAdministration(kafka, settings);
    }

    @Bean
    TopicAdministration.BeforeBindings topicsBeforeBindings(TopicAdministration topics) {
        return new TopicAdministration.BeforeBindings(topics);
    }

    @Bean
    ConsumerContainers consumerContainers(KafkaClients kafka, MessagingSettings settings, MeterRegistry meters) {
        return new ConsumerContainers(new DeadLetters(kafka, settings, meters), settings);
    }

    @Bean
    Messaging messaging(
            MongoOperations mongo,
            KafkaClients kafka,
            TopicAdministration topics,
            ConsumerContainers containers,
            MessagingSettings settings,
            MeterRegistry meters,
            @Value("/${spring.application.name}") String source) {
        return new Messaging(
                mongo, kafka, new CloudEvents(EventJson.mapper(), source), topics, containers, settings, meters);
    }

    @Bean
    DeadLettersEndpoint deadLettersEndpoint(
            BindingServiceProperties bindings, BeanFactory functions, KafkaClients kafka) {
        return new DeadLettersEndpoint(bindings, functions, kafka);
    }

    @Bean
    MongoCustomConversions codeConversions() {
        return CodeConversions.all();
    }

    /** A caller is told within seconds that the store is away. */
    @Bean
    MongoClientSettingsBuilderCustomizer impatienceWithTheStore() {
        return (MongoClientSettings.Builder store) -> store.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(3, TimeUnit.SECONDS).readTimeout(30, TimeUnit.SECONDS));
    }

    @Bean
    HealthIndicator viewsHealthIndicator(ObjectProvider<TopicView<?>> views) {
        return ReadinessContributors.views(views);
    }

    @Bean
    HealthIndicator partitionsHealthIndicator(ObjectProvider<PartitionOwnership> ownerships) {
        return ReadinessContributors.partitions(ownerships);
    }

    @Bean
    HealthIndicator topicsHealthIndicator(TopicAdministration topics) {
        return ReadinessContributors.topics(topics);
    }

    @Bean
    HealthIndicator storeHealthIndicator(MongoOperations mongo) {
        return ReadinessContributors.store(mongo);
    }
}
