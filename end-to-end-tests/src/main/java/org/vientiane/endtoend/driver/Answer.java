package org.vientiane.endtoend.driver;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * What a service answered.
 *
 * @param request the request, for messages
 * @param body the body as JSON; missing when there is none
 */
public record Answer(String request, HttpResponse<String> response, JsonNode body) {

    /** The status. */
    public int status() {
        return response.statusCode();
    }

    /** A header's value, empty when it is absent. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The body of what went well. */
    public JsonNode ok() {
        return expect(200);
    }

    /** The body of what was created. */
    public JsonNode created() {
        return expect(201);
    }

    /** The rows of a page. */
    public List<JsonNode> items() {
        return rows(ok().path("items"));
    }

    /** The body, if the status is as expected. */
    public JsonNode expect(int status) {
        if (status() != status) {
            throw new AssertionError(
                    "%s: expected %d, got %d %s".formatted(request, status, status(), response.body()));
        }
        return body;
    }

    /** An array's elements. */
    public static List<JsonNode> rows(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
