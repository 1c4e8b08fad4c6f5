package org.vientiane.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.core.MicrometerProducerListener;
import org.springframework.kafka.core.ProducerFactory;

/** Plain Kafka clients with the servers and the security that Spring Boot was told of. */
final class KafkaClients implements DisposableBean {

    /** What is not sent by then keeps its mark. */
    private static final int FAREWELL_SECONDS = 5;

    private final Map<String, Object> adminSettings;
    private final DefaultKafkaConsumerFactory<byte[], byte[]> consumers;
    private final DefaultKafkaProducerFactory<byte[], byte[]> producers;
    private final KafkaTemplate<byte[], byte[]> template;

    KafkaClients(
            KafkaAdmin admin, ConsumerFactory<?, ?> consumers, ProducerFactory<?, ?> producers, MeterRegistry meters) {
        this.adminSettings = admin.getConfigurationProperties();

        this.consumers = new DefaultKafkaConsumerFactory<>(
                consumers.getConfigurationProperties(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.consumers.addListener(new MicrometerConsumerListener<>(meters));

        var producerSettings = new HashMap<>(producers.getConfigurationProperties());
        producerSettings.put(ProducerConfig.ACKS_CONFIG, "all");
        producerSettings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        this.producers = new DefaultKafkaProducerFactory<>(
                producerSettings, new ByteArraySerializer(), new ByteArraySerializer());
        this.producers.setPhysicalCloseTimeout(FAREWELL_SECONDS);
        this.producers.addListener(new MicrometerProducerListener<>(meters));
        this.template = new KafkaTemplate<>(this.producers);
    }

    /** Sends what is written once it is acknowledged by all in-sync replicas, each record once. */
    KafkaTemplate<byte[], byte[]> template() {
        return template;
    }

    /** A client that asks for no longer than a few seconds. */
    Admin admin() {
        return Admin.create(adminSettings);
    }

    /** A consumer that commits nothing; in a group only if the settings name one. */
    Consumer<byte[], byte[]> consumer(String purpose, Map<String, String> settings) {
        var all = new Properties();
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        all.putAll(settings);
        return consumers.createConsumer(all.getProperty(ConsumerConfig.GROUP_ID_CONFIG), purpose, null, all);
    }

    @Override
    public void destroy() {
        producers.destroy();
    }
}
