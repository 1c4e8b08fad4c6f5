package org.vientiane.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.vientiane.http.testing.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to a service over HTTP, as clients do. */
final class Api {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String base;

    Api(int port) {
        base = "http://localhost:" + port;
    }

    Call get(String path) {
        return new Call("GET", path);
    }

    Call post(String path) {
        return new Call("POST", path);
    }

    Call put(String path) {
        return new Call("PUT", path);
    }

    Call call(String method, String path) {
        return new Call(method, path);
    }

    /** A request in the making. */
    final class Call {

        private final HttpRequest.Builder request;
        private final String method;
        private HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.noBody();

        private Call(String method, String path) {
            this.method = method;
            this.request = HttpRequest.newBuilder(URI.create(base + path));
        }

        Call as(String party, Role... roles) {
            return token(Tokens.of(party, roles));
        }

        Call asLao() {
            return as("LAO", Role.AFFECTED_STATE, Role.PROVIDER);
        }

        Call asCoordinator() {
            return token(Tokens.coordinator());
        }

        Call token(String token) {
            return header("Authorization", "Bearer " + token);
        }

        Call header(String name, String value) {
            request.header(name, value);
            return this;
        }

        Call json(String json) {
            return body(json, "application/json");
        }

        Call body(String text, String type) {
            body = HttpRequest.BodyPublishers.ofString(text);
            return header("Content-Type", type);
        }

        Call bodyWithoutType(String text) {
            body = HttpRequest.BodyPublishers.ofString(text);
            return this;
        }

        Answer answers() {
            try {
                return new Answer(
                        CLIENT.send(request.method(method, body).build(), HttpResponse.BodyHandlers.ofString()));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        Answer answers(int status) {
            return answers().hasStatus(status);
        }
    }

    /** What came back. */
    record Answer(HttpResponse<String> http) {

        Answer hasStatus(int status) {
            assertThat(http.statusCode()).as(http.body()).isEqualTo(status);
            if (status >= 400) {
                assertThat(header("Content-Type")).isEqualTo("application/problem+json");
                assertThat(json().path("status").asInt()).isEqualTo(status);
            }
            return this;
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(http.body());
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        String detail() {
            return json().path("detail").asString("");
        }

        /** The faults as {@code field: expected}. */
        List<String> faults() {
            return json().path("errors")
                    .valueStream()
                    .map(fault -> fault.get("field").asString() + ": "
                            + fault.get("expected").asString())
                    .toList();
        }

        List<String> faultyFields() {
            return json().path("errors")
                    .valueStream()
                    .map(fault -> fault.get("field").asString())
                    .toList();
        }
    }
}
