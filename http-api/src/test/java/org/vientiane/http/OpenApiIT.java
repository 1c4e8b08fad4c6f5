package org.vientiane.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The documentation says what the handlers do. */
@SampleTest
class OpenApiIT {

    private Api api = new Api(0);

    @BeforeEach
    void open(@LocalServerPort int port) {
        api = new Api(port);
    }

    @Test
    void it_is_open_to_everybody() {
        api.get("/v3/api-docs").answers(200);
        api.get("/v3/api-docs.yaml").answers(200);
        api.get("/swagger-ui/index.html").answers(200);
        assertThat(api.get("/swagger-ui.html").answers(302).header("Location")).endsWith("/swagger-ui/index.html");
        api.get("/swagger-ui/nowhere.html").answers(404);
    }

    @Test
    void it_is_made_from_arguments_and_schemas() {
        var docs = api.get("/v3/api-docs").answers(200).json();

        var post = docs.at("/paths/~1asks/post");
        assertThat(post.at("/requestBody/content/application~1json/schema/$ref").asString())
                .isEqualTo("#/components/schemas/AskRequest");
        assertThat(docs.at("/components/schemas/AskRequest/properties/quantity/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/quantity");
        assertThat(docs.at("/components/schemas/quantity/properties/amount/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/amount");
        assertThat(post.at("/responses/422/content").has("application/problem+json"))
                .isTrue();
        assertThat(post.path("parameters").valueStream().map(p -> p.path("name").asString()))
                .containsExactly("Idempotency-Key");
        assertThat(docs.at("/paths/~1asks/get").path("parameters").valueStream().map(p -> p.path("name")
                        .asString()))
                .containsExactly("state", "obligation", "offer", "from", "sort", "limit", "cursor");
    }
}
