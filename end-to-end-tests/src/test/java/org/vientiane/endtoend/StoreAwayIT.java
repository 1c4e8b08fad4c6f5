package org.vientiane.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.endtoend.Eventually.eventually;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vientiane.endtoend.driver.Exchange;
import org.vientiane.onemachine.ReceivedMail;
import org.vientiane.onemachine.Store;

/** A store that is away for a while delays things and loses none; it is no poison. */
class StoreAwayIT {

    private final Path home = SharedExchange.newHome();
    private final Path data = home.resolve("store");
    private Store store = Store.start(data, 0);
    private final Exchange exchange = new Exchange(home, Map.of("VIENTIANE_MONGODB_URI", store.uri()));
    private final Posts posts = new Posts(exchange);

    @BeforeEach
    void start() {
        exchange.up("--no-scenario");
        exchange.as("coordinator")
                .post(
                        "/focal-points",
                        """
                        {"party": "ZMB", "name": "Focal point, Zambia", "email": "focal-point@zmb.example",
                         "roles": ["affected-state"], "language": "en"}""")
                .created();
    }

    @AfterEach
    void stop() {
        exchange.close();
        store.close();
    }

    @Test
    void what_was_under_way_is_finished_when_the_store_is_back_and_nothing_is_put_aside() {
        posts.offer("NOR", "Access talks, before the store went away", "ZMB");
        var before = posts.need("ZMB", "Access, matched before");
        eventually(() -> assertThat(mailsOf("Access, matched before")).hasSize(1));
        var underWay = posts.need("ZMB", "Access, under way");

        store.close();
        var body = Posts.needBody("ZMB", "Access, asked for meanwhile", "6");
        var key = UUID.randomUUID().toString();
        var meanwhile = exchange.as("ZMB").post("/needs", body, "Idempotency-Key", key);
        assertThat(meanwhile.status()).isEqualTo(503);
        assertThat(meanwhile.header("Retry-After")).isNotBlank();
        var needs = new RawTopic(exchange.kafka(), "needs");
        needs.repeat(needs.recordsOf(before.id()));
        store = Store.start(data, store.port());

        eventually(() ->
                exchange.as("ZMB").post("/needs", body, "Idempotency-Key", key).created());
        eventually(() -> assertThat(underWay.proposals()).hasSize(1));
        for (var words : List.of("Access, matched before", "Access, under way", "Access, asked for meanwhile")) {
            eventually(() -> assertThat(mailsOf(words)).hasSize(1));
        }
        assertThat(exchange.as("ZMB").all("/needs?state=ZMB"))
                .extracting(need -> need.path("title").asString())
                .containsExactly("Access, matched before", "Access, under way", "Access, asked for meanwhile");
        assertThat(putAside()).isEmpty();
    }

    private List<ReceivedMail> mailsOf(String words) {
        return exchange.mails().stream()
                .filter(mail -> mail.text().contains(words))
                .toList();
    }

    private List<String> putAside() {
        return RawTopic.names(exchange.kafka()).stream()
                .filter(topic -> topic.endsWith(".dlq"))
                .filter(topic ->
                        !new RawTopic(exchange.kafka(), topic).records().isEmpty())
                .toList();
    }
}
