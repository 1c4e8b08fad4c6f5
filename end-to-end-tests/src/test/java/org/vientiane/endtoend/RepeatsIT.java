package org.vientiane.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vientiane.endtoend.driver.Exchange;

/** What is posted twice is there once, and nobody overwrites what he has not seen. */
@ExtendWith(SharedExchange.class)
class RepeatsIT {

    private final Exchange exchange;
    private final Posts posts;
    private final Traces traces;

    RepeatsIT(Exchange exchange) {
        this.exchange = exchange;
        this.posts = new Posts(exchange);
        this.traces = new Traces(exchange);
    }

    @AfterEach
    void take_back() {
        posts.close();
        traces.assertNone();
    }

    @Test
    void a_stale_or_missing_precondition_is_refused() {
        var need = posts.need("ZMB", "Access, of which somebody has an old version");
        var zambia = need.by();
        var body = Posts.needBody("ZMB", "Access, amended", "6");

        assertThat(zambia.send("PUT", need.path(), body).status()).isEqualTo(428);
        assertThat(zambia.put(need.path(), "\"7\"", body).status()).isEqualTo(412);
        assertThat(exchange.as("LAO").put(need.path(), need.etag(), body).status())
                .isEqualTo(403);
        assertThat(zambia.put(need.path(), need.etag(), body.replace("\"6\"", "\"0\""))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void an_idempotency_key_gives_the_same_thing_again_and_not_another() {
        var body = Posts.needBody("ZMB", "Access, posted twice", "6");
        var key = UUID.randomUUID().toString();
        var zambia = exchange.as("ZMB");
        var first = zambia.post("/needs", body, "Idempotency-Key", key);
        first.created();

        var again = zambia.post("/needs", body, "Idempotency-Key", key);
        assertThat(again.created().path("id")).isEqualTo(first.body().path("id"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(zambia.post("/needs", body.replace("twice", "thrice"), "Idempotency-Key", key)
                        .status())
                .isEqualTo(422);
        zambia.post(first.header("Location") + "/withdrawal").ok();
    }
}
