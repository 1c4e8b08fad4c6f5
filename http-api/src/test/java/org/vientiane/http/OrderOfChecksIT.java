package org.vientiane.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The checks of design section 6 in their order: of two faults in one request the earlier one is told. */
@SampleTest
class OrderOfChecksIT {

    private static final String ABSENT = "/asks/01a20d7c-2f18-7075-8b89-24e6b0f7da5b";
    private static final String BAD = "{}";
    private static final String TOO_LARGE = " ".repeat(70_000);

    private Api api = new Api(0);

    @BeforeEach
    void open(@LocalServerPort int port) {
        api = new Api(port);
    }

    @Test
    void no_token_comes_before_an_unknown_path() {
        var answer = api.get("/nowhere").answers(401);

        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.json().path("type").asString())
                .isEqualTo("https://vientiane.example/problems/unauthenticated");
        assertThat(answer.json().path("instance").asString()).isEqualTo("/nowhere");
    }

    @Test
    void an_unknown_path_is_404_whatever_the_method_and_the_parameters() {
        api.get("/nowhere?colour=red").asLao().answers(404);
        api.post("/nowhere").asLao().json(BAD).answers(404);
        api.call("PATCH", "/nowhere").asLao().answers(404);
        api.get("/asks/").asLao().answers(404);
        api.get("/").asLao().answers(404);
    }

    @Test
    void a_method_that_is_not_there_comes_before_the_parameters() {
        var answer = api.call("DELETE", "/asks?colour=red").asLao().answers(405);

        assertThat(answer.header("Allow").split(", ")).contains("GET", "POST");
    }

    @Test
    void an_answer_of_another_kind_than_json_is_not_to_be_had() {
        api.get("/asks").asLao().header("Accept", "text/html").answers(406);
        api.get("/asks").asLao().header("Accept", "text/html, */*;q=0.1").answers(200);
    }

    @Test
    void a_parameter_comes_before_an_absent_thing_and_a_missing_right() {
        assertThat(api.get(ABSENT + "?colour=red").asLao().answers(400).faults())
                .containsExactly("colour: no such parameter; there are none here");
        api.get("/asks/x?colour=red").asLao().answers(400);
        api.post("/asks?colour=red").as("DEU", Role.PROVIDER).json(BAD).answers(400);
    }

    @Test
    void an_absent_thing_or_a_malformed_id_comes_before_a_missing_right() {
        api.put(ABSENT).as("DEU", Role.PROVIDER).json(BAD).answers(404);
        api.put("/asks/no-id").as("DEU", Role.PROVIDER).json(BAD).answers(404);
        api.put("/asks/1-1-1-1-1").as("DEU", Role.PROVIDER).json(BAD).answers(404);
        api.get("/plans/XXX").asLao().answers(404);
        api.get("/plans/lao").asLao().answers(404);
    }

    @Test
    void a_missing_right_comes_before_a_missing_precondition() {
        var ask = posted();

        assertThat(api.put(ask).as("DEU", Role.PROVIDER).json(BAD).answers(403).detail())
                .contains("affected-state");
        assertThat(api.put(ask)
                        .as("KHM", Role.AFFECTED_STATE)
                        .json(BAD)
                        .answers(403)
                        .detail())
                .contains("LAO", "KHM");
    }

    @Test
    void a_missing_precondition_comes_before_the_body() {
        var ask = posted();

        api.put(ask).asLao().body("x", "text/plain").answers(428);
        api.call("DELETE", ask).asLao().answers(428);
    }

    @Test
    void a_stale_version_comes_before_the_body() {
        var ask = posted();

        api.put(ask).asLao().header("If-Match", "\"7\"").body("x", "text/plain").answers(412);
    }

    @Test
    void a_body_that_is_no_json_by_its_type_comes_before_its_size() {
        api.post("/asks").asLao().body(TOO_LARGE, "text/plain").answers(415);
        api.post("/asks")
                .asLao()
                .body("a=b", "application/x-www-form-urlencoded")
                .answers(415);
        api.post("/asks").asLao().body("x", "multipart/form-data; boundary=x").answers(415);
        api.post("/asks").asLao().body("{}", "application/json; charset=latin1").answers(415);
        api.post("/asks").asLao().body("{}", "not a type").answers(415);
        assertThat(api.post("/asks").asLao().bodyWithoutType("{}").answers(415).header("Accept"))
                .isEqualTo("application/json");
    }

    @Test
    void a_body_that_is_too_large_comes_before_a_malformed_key() {
        var answer = api.post("/asks")
                .asLao()
                .header("Idempotency-Key", "with blanks")
                .json(TOO_LARGE)
                .answers(413);

        assertThat(answer.detail()).isEqualTo("A body has at most 65,536 bytes.");
    }

    @Test
    void a_malformed_key_and_a_key_used_again_come_before_a_bad_body() {
        var key = UUID.randomUUID().toString();
        api.post("/asks").asLao().header("Idempotency-Key", key).json(ask()).answers(201);

        assertThat(api.post("/asks")
                        .asLao()
                        .header("Idempotency-Key", "with blanks")
                        .json(BAD)
                        .answers(400)
                        .faults())
                .containsExactly("Idempotency-Key: 1 to 255 visible characters");
        api.post("/asks").asLao().header("Idempotency-Key", key).json(BAD).answers(422);
        api.post("/asks")
                .asLao()
                .header("Idempotency-Key", key)
                .json(ask() + " ")
                .answers(422);
    }

    @Test
    void a_bad_body_comes_before_a_body_of_somebody_else() {
        var others = ask().replace("LAO", "KHM");

        api.post("/asks").asLao().json(others.replace("CLEARANCE", "PEACE")).answers(400);
        api.post("/asks").asLao().json(others).answers(403);
    }

    @Test
    void a_body_of_somebody_else_comes_before_the_state_of_the_thing() {
        var ask = posted();
        api.post(ask + "/withdrawal").asLao().answers(200);

        api.put(ask)
                .asLao()
                .header("If-Match", "\"2\"")
                .json(ask().replace("LAO", "KHM"))
                .answers(403);
        var answer =
                api.put(ask).asLao().header("If-Match", "\"2\"").json(ask()).answers(409);
        assertThat(answer.detail()).isEqualTo("It was withdrawn.");
    }

    @Test
    void what_is_right_is_done() {
        var created = api.post("/asks").asLao().json(ask()).answers(201);
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        var ask = created.header("Location");
        assertThat(ask).isEqualTo("/asks/" + created.json().path("id").asString());

        var changed =
                api.put(ask).asLao().header("If-Match", "\"1\"").json(ask()).answers(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        api.call("DELETE", ask).asLao().header("If-Match", "\"2\"").answers(204);
        api.get(ask).asLao().answers(404);
    }

    private String posted() {
        return api.post("/asks").asLao().json(ask()).answers(201).header("Location");
    }

    static String ask() {
        return """
                {"state": "LAO", "title": "Clearance along the new school road", "obligation": "CLEARANCE",
                 "assistance": "FUNDING", "quantity": {"amount": "1200000.50", "unit": "USD"},
                 "period": {"from": "2027-02-01", "to": "2029-01-31"}, "channels": ["GOVERNMENT"],
                 "nationalPriority": 2}""";
    }
}
