package org.vientiane.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.vientiane.http.testing.Tokens;

/** What is told when something is not as it should be, in which language, and what is logged of it. */
@SampleTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemsIT {

    private Api api = new Api(0);
    private int port;

    @BeforeEach
    void open(@LocalServerPort int port) {
        this.port = port;
        api = new Api(port);
    }

    @Test
    void a_body_with_faults_is_answered_with_all_of_them() {
        var answer = api.post("/asks")
                .asLao()
                .json(
                        """
                        {"state": "LAO", "title": "Clearance", "obligation": "PEACE", "assistance": "TRAINING",
                         "quantity": {"amount": "-5", "unit": "USD"}, "channels": ["GOVERNMENT"],
                         "period": {"from": "2020-01-01", "to": "2020-12-31"}, "colour": "red"}""")
                .answers(400);

        var problem = answer.json();
        assertThat(problem.path("type").asString()).isEqualTo("https://vientiane.example/problems/invalid");
        assertThat(problem.path("title").asString()).isEqualTo("What you ask for is not as it should be");
        assertThat(problem.path("instance").asString()).isEqualTo("/asks");
        assertThat(answer.detail()).isEqualTo("6 fields are not as expected.");
        assertThat(answer.faults())
                .containsExactlyInAnyOrder(
                        "obligation: one of STOCKPILE_DESTRUCTION, CLEARANCE, RISK_REDUCTION_EDUCATION, VICTIM_ASSISTANCE",
                        "quantity.amount: an amount above 0 with at most 2 decimals",
                        "quantity.unit: PLACE",
                        "period.to: a day not before 2026-11-24",
                        "nationalPriority: required",
                        "colour: no such field");
        var missing = problem.path("errors")
                .valueStream()
                .filter(fault -> fault.path("field").asString().equals("nationalPriority"))
                .findFirst()
                .orElseThrow();
        assertThat(missing.has("value")).isTrue();
        assertThat(missing.get("value").isNull()).isTrue();
    }

    @Test
    void problems_are_told_in_the_readers_language() {
        var french = api.post("/asks")
                .asLao()
                .header("Accept-Language", "fr-CA, en;q=0.5")
                .json("{}")
                .answers(400);
        assertThat(french.header("Content-Language")).isEqualTo("fr");
        assertThat(french.json().path("title").asString())
                .isEqualTo("Votre demande n'est pas telle qu'elle devrait être");
        assertThat(french.faults()).contains("state: obligatoire");

        assertThat(api.get("/asks").header("Accept-Language", "fr").answers(401).detail())
                .isEqualTo("Un jeton au porteur est nécessaire.");
        assertThat(api.get("/nowhere")
                        .asLao()
                        .header("Accept-Language", "fr")
                        .answers(404)
                        .detail())
                .startsWith("Cet objet n'existe pas");
        assertThat(api.get("/asks").header("Accept-Language", "lo").answers(401).header("Content-Language"))
                .isEqualTo("en");
        assertThat(api.get("/asks")
                        .header("Accept-Language", "???")
                        .answers(401)
                        .header("Content-Language"))
                .isEqualTo("en");
        assertThat(api.get("/asks")
                        .asLao()
                        .header("Accept-Language", "fr")
                        .answers(200)
                        .header("Content-Language"))
                .isEqualTo("fr");
    }

    @Test
    void a_clients_fault_leaves_no_trace_in_the_log(CapturedOutput log) {
        api.post("/asks").asLao().json("{").answers(400);
        api.post("/asks").asLao().json("{}").answers(400);
        api.get("/asks").answers(401);
        api.get("/asks").token("forged").answers(401);
        api.get("/nowhere").asLao().answers(404);
        api.call("DELETE", "/asks").asLao().answers(405);
        api.get("/asks/no-id").asLao().answers(404);
        api.get("/asks").asLao().header("Accept", "text/html").answers(406);
        api.get("/store-away").asLao().answers(503);

        assertThat(log.getAll()).doesNotContain("\tat ").doesNotContain(" ERROR ");
    }

    @Test
    void our_own_fault_is_logged_with_its_trace_and_told_without(CapturedOutput log) {
        var answer = api.get("/broken")
                .asLao()
                .header("X-Correlation-Id", "what-was-it")
                .answers(500);

        assertThat(answer.http().body()).doesNotContain("secret").doesNotContain("Exception");
        assertThat(log.getAll()).contains("[what-was-it]", "a secret of ours", "\tat ");
    }

    @Test
    void a_store_that_is_away_is_told_with_when_to_come_again() {
        assertThat(api.get("/store-away").asLao().answers(503).header("Retry-After"))
                .isEqualTo("5");
    }

    @Test
    void an_answer_for_which_no_right_was_asked_is_not_given() {
        assertThat(api.get("/forgetful").asCoordinator().answers(500).http().body())
                .doesNotContain("secret");
        api.get("/forgetful-silence").asCoordinator().answers(500);
    }

    @Test
    void what_never_reaches_a_handler_is_told_as_a_problem_too() throws IOException {
        assertThat(raw("GET /asks/%2e%2e;x=1//etc HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "https://vientiane.example/problems/invalid");
        assertThat(raw("TRACE /asks HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 40")
                .doesNotContain("<html");
        assertThat(raw("GET /<script> HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .doesNotContain("Tomcat")
                .doesNotContain("<html")
                .doesNotContain("Exception");
        assertThat(raw("NONSENSE\r\n\r\n")).doesNotContain("Tomcat").doesNotContain("<html");
    }

    @Test
    void a_body_that_breaks_off_or_is_far_too_large_is_a_fault_of_the_client(CapturedOutput log) throws IOException {
        var head = "POST /asks HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n"
                + "Authorization: Bearer " + Tokens.of("LAO", Role.AFFECTED_STATE) + "\r\n";

        assertThat(raw(head + "Content-Length: 100\r\n\r\n{"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .doesNotContain("{0}");
        assertThat(raw(head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
        api.post("/asks").asLao().json(" ".repeat(5_000_000)).answers(413);
        assertThat(log.getAll()).doesNotContain("\tat ");
    }

    @Test
    void an_unchanged_thing_is_not_sent_again() {
        var ask = api.post("/asks")
                .asLao()
                .json(OrderOfChecksIT.ask())
                .answers(201)
                .header("Location");

        assertThat(api.get(ask).asLao().answers(200).header("ETag")).isEqualTo("\"1\"");
        var unchanged = api.get(ask).asLao().header("If-None-Match", "\"1\"").answers(304);
        assertThat(unchanged.http().body()).isEmpty();
        assertThat(unchanged.header("ETag")).isEqualTo("\"1\"");
        api.get(ask).asLao().header("If-None-Match", "W/\"1\"").answers(304);
        api.get(ask).asLao().header("If-None-Match", "\"7\", \"1\"").answers(304);
        api.get(ask).asLao().header("If-None-Match", "\"2\"").answers(200);
        api.call("HEAD", ask).asLao().answers(200);
    }

    @Test
    void a_repeated_post_is_answered_with_the_thing_as_it_stands() {
        var first = api.post("/asks")
                .asLao()
                .header("Idempotency-Key", "k-1")
                .json(OrderOfChecksIT.ask())
                .answers(201);
        var ask = first.header("Location");
        api.put(ask)
                .asLao()
                .header("If-Match", "\"1\"")
                .json(OrderOfChecksIT.ask())
                .answers(200);

        var again = api.post("/asks")
                .asLao()
                .header("Idempotency-Key", "k-1")
                .json(OrderOfChecksIT.ask())
                .answers(201);

        assertThat(again.header("Location")).isEqualTo(ask);
        assertThat(again.header("ETag")).isEqualTo("\"2\"");
        var others = api.post("/asks")
                .as("KHM", Role.AFFECTED_STATE)
                .header("Idempotency-Key", "k-1")
                .json(OrderOfChecksIT.ask().replace("LAO", "KHM"))
                .answers(201);
        assertThat(others.header("Location")).isNotEqualTo(ask);
        api.post(ask + "/withdrawal").asLao().header("Idempotency-Key", "k-1").answers(200);
        api.post(ask + "/withdrawal").asLao().header("Idempotency-Key", "k-1").answers(200);
        api.post(ask + "/withdrawal").asLao().answers(409);
    }

    @Test
    void lists_are_read_page_by_page() {
        for (var i = 0; i < 3; i++) {
            api.post("/asks")
                    .as("AFG", Role.AFFECTED_STATE)
                    .json(OrderOfChecksIT.ask().replace("LAO", "AFG"))
                    .answers(201);
        }

        var first = api.get("/asks?state=AFG&limit=2").asLao().answers(200).json();
        assertThat(first.path("items")).hasSize(2);
        var last = api.get(
                        "/asks?state=AFG&limit=2&cursor=" + first.path("next").asString())
                .asLao()
                .answers(200)
                .json();
        assertThat(last.path("items")).hasSize(1);
        assertThat(last.has("next")).isFalse();
        assertThat(api.get("/asks?cursor=" + new Cursor("no id").encode())
                        .asLao()
                        .answers(400)
                        .faultyFields())
                .containsExactly("cursor");
    }

    @Test
    void every_answer_says_which_request_it_belongs_to() {
        assertThat(api.get("/asks")
                        .header("X-Correlation-Id", "abc-1")
                        .answers(401)
                        .header("X-Correlation-Id"))
                .isEqualTo("abc-1");
        assertThat(api.get("/asks").asLao().answers(200).header("X-Correlation-Id"))
                .hasSize(36);
        assertThat(api.get("/asks")
                        .header("X-Correlation-Id", "a b\"c")
                        .answers(401)
                        .header("X-Correlation-Id"))
                .hasSize(36);
    }

    @Test
    void answers_are_guarded_by_headers() {
        var answer = api.get("/asks").asLao().answers(200);

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Vary")).contains("Accept-Language");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(api.get("/asks")
                        .asLao()
                        .header("Origin", "https://elsewhere.example")
                        .answers(200)
                        .header("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
