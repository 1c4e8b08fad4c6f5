package org.vientiane.endtoend.driver;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** A party that speaks to the exchange with its token. */
public final class Client {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final UnaryOperator<String> url;
    private final String token;

    /**
     * @param url the whole address of a path
     * @param token its bearer token, empty for somebody without one
     */
    Client(UnaryOperator<String> url, String token) {
        this.url = url;
        this.token = token;
    }

    /** Reads a path. */
    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** Reads all pages of a list. */
    public List<JsonNode> all(String path) {
        var rows = new ArrayList<JsonNode>();
        var limited = path + (path.contains("?") ? "&" : "?") + "limit=200";
        var page = get(limited).ok();
        rows.addAll(Answer.rows(page.path("items")));
        while (page.has("next")) {
            page = get(limited + "&cursor=" + page.path("next").asString()).ok();
            rows.addAll(Answer.rows(page.path("items")));
        }
        return rows;
    }

    /** Posts a body; headers as names and values. */
    public Answer post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** Posts without a body. */
    public Answer post(String path) {
        return send("POST", path, null);
    }

    /** Replaces a thing, of which {@code etag} was seen. */
    public Answer put(String path, String etag, String body) {
        return send("PUT", path, body, "If-Match", etag);
    }

    /** Sends a request of any kind; a body goes as JSON unless the headers say otherwise. */
    public Answer send(String method, String path, @Nullable String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(url.apply(path))).timeout(Duration.ofSeconds(60));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.method(method, HttpRequest.BodyPublishers.ofString(body));
            if (!List.of(headers).contains("Content-Type")) {
                request.header("Content-Type", "application/json");
            }
        }
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(method + " " + path, response, json(response));
        } catch (IOException e) {
            throw new NotReachedException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(method + " " + path + " was interrupted", e);
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        var isJson = response.headers().firstValue("Content-Type").orElse("").contains("json");
        return isJson && !response.body().isEmpty() ? JSON.readTree(response.body()) : MissingNode.getInstance();
    }
}
