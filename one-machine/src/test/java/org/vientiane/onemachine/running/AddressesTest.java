package org.vientiane.onemachine.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressesTest {

    @Test
    void everything_listens_at_its_usual_port_on_this_machine() {
        var addresses = Addresses.from(Map.of());

        assertThat(addresses.url(Service.NEEDS)).isEqualTo("http://localhost:8081");
        assertThat(addresses.url(Service.NOTIFICATION)).isEqualTo("http://localhost:8084");
        assertThat(addresses.kafka()).isEqualTo("127.0.0.1:9092");
        assertThat(addresses.mongodb()).isEqualTo("mongodb://127.0.0.1:27017");
        assertThat(addresses.smtp().address()).isEqualTo("127.0.0.1:1025");
    }

    @Test
    void ports_can_be_changed() {
        var addresses = Addresses.from(Map.of("VIENTIANE_NEEDS_PORT", "9081", "VIENTIANE_KAFKA_PORT", "9093"));

        assertThat(addresses.port(Service.NEEDS)).isEqualTo(9081);
        assertThat(addresses.kafka()).isEqualTo("127.0.0.1:9093");
    }

    @Test
    void zero_stands_for_any_free_port() {
        var addresses = Addresses.from(Map.of("VIENTIANE_OFFERS_PORT", "0"));

        assertThat(addresses.port(Service.OFFERS)).isPositive();
    }

    @Test
    void servers_of_the_user_s_own_are_used_and_not_started() {
        var addresses = Addresses.from(Map.of(
                "VIENTIANE_KAFKA", "kafka.example:9092",
                "VIENTIANE_MONGODB_URI", "mongodb://mongo.example/?replicaSet=rs0",
                "VIENTIANE_SMTP", "mail.example:587"));

        assertThat(addresses.kafka()).isEqualTo("kafka.example:9092");
        assertThat(addresses.mongodb()).isEqualTo("mongodb://mongo.example/?replicaSet=rs0");
        assertThat(addresses.smtp()).isEqualTo(new Server("mail.example", 587, false));
        assertThat(addresses.needInfrastructure()).isFalse();
    }

    @Test
    void servers_of_the_user_s_own_can_be_named_in_spring_s_form() {
        var addresses = Addresses.from(Map.of("SPRING_MONGODB_URI", "mongodb://mongo.example"));

        assertThat(addresses.mongodb()).isEqualTo("mongodb://mongo.example");
        assertThat(addresses.mongodbPort()).isEmpty();
    }

    @Test
    void a_port_that_is_no_number_is_told() {
        assertThatThrownBy(() -> Addresses.from(Map.of("VIENTIANE_NEEDS_PORT", "eighty")))
                .isInstanceOf(CannotRunException.class)
                .hasMessage("VIENTIANE_NEEDS_PORT is \"eighty\": the port is to be a number from 0 to 65535");
    }
}
