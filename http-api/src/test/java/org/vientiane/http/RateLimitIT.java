package org.vientiane.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** No party can keep the others waiting. */
@SampleTest
@TestPropertySource(properties = "vientiane.http.requests-per-second=1")
class RateLimitIT {

    @Test
    void who_asks_too_often_waits_and_others_do_not(@LocalServerPort int port) {
        var api = new Api(port);

        var refused = Stream.generate(() -> api.get("/asks").asLao().answers())
                .limit(50)
                .filter(answer -> answer.http().statusCode() != 200)
                .findFirst()
                .orElseThrow();

        assertThat(refused.hasStatus(429).header("Retry-After")).isEqualTo("1");
        api.get("/asks").as("KHM", Role.AFFECTED_STATE).answers(200);
    }
}
