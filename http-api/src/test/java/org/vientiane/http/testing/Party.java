package org.vientiane.http.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.RequestBodySpec;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.vientiane.http.Role;
import tools.jackson.databind.JsonNode;

/** A party, or a coordinator, that speaks to a service on this machine with a token of its own. */
public final class Party {

    private final RestTestClient service;

    private Party(int port, String token, String language) {
        this.service = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .defaultHeader(HttpHeaders.ACCEPT_LANGUAGE, language)
                .build();
    }

    /** The party of this code, in these roles. */
    public static Party of(int port, String party, Role... roles) {
        return new Party(port, Tokens.of(party, roles), "en");
    }

    /** The same, reading French. */
    public static Party readingFrench(int port, String party, Role... roles) {
        return new Party(port, Tokens.of(party, roles), "fr");
    }

    /** A coordinator. */
    public static Party coordinator(int port) {
        return new Party(port, Tokens.coordinator(), "en");
    }

    /** Reads what is there, unless it is still the version that the caller knows. */
    public ResponseSpec get(String uri, String... known) {
        return service.get().uri(uri).ifNoneMatch(known).exchange();
    }

    /** Posts a body. */
    public ResponseSpec post(String uri, JsonBody body) {
        return post(uri, body, null);
    }

    /** Posts a body under an {@code Idempotency-Key}. */
    public ResponseSpec post(String uri, JsonBody body, @Nullable String key) {
        return send(service.post().uri(uri).headers(headers -> set(headers, "Idempotency-Key", key)), body);
    }

    /** Posts nothing, to do something with a thing. */
    public ResponseSpec act(String uri) {
        return act(uri, null, null);
    }

    /** The same under an {@code Idempotency-Key}, for the version that {@code ifMatch} names. */
    public ResponseSpec act(String uri, @Nullable String key, @Nullable String ifMatch) {
        return service.post()
                .uri(uri)
                .headers(headers -> set(headers, "Idempotency-Key", key))
                .headers(headers -> set(headers, HttpHeaders.IF_MATCH, ifMatch))
                .exchange();
    }

    /** Puts a body in the place of the version that {@code ifMatch} names. */
    public ResponseSpec put(String uri, @Nullable String ifMatch, JsonBody body) {
        return send(service.put().uri(uri).headers(headers -> set(headers, HttpHeaders.IF_MATCH, ifMatch)), body);
    }

    /** Puts what is not there yet. */
    public ResponseSpec putNew(String uri, JsonBody body) {
        return send(service.put().uri(uri).headers(headers -> set(headers, HttpHeaders.IF_NONE_MATCH, "*")), body);
    }

    /** Deletes the version that {@code ifMatch} names. */
    public ResponseSpec delete(String uri, @Nullable String ifMatch) {
        return service.delete()
                .uri(uri)
                .headers(headers -> set(headers, HttpHeaders.IF_MATCH, ifMatch))
                .exchange();
    }

    /** The items of one page of a list. */
    public List<JsonNode> items(String uri) {
        return page(uri).get("items").valueStream().toList();
    }

    /** The ids of one page of a list. */
    public List<String> ids(String uri) {
        return ids(page(uri));
    }

    /** The ids of a list, read page by page. */
    public List<String> idsOfAllPages(String uri) {
        var ids = new ArrayList<String>();
        for (var next = uri; next != null; ) {
            var page = page(next);
            ids.addAll(ids(page));
            next = page.has("next") ? uri + "&cursor=" + page.get("next").asString() : null;
        }
        return ids;
    }

    /** The id of what was created. */
    public static UUID idOf(ResponseSpec created) {
        var location = Objects.requireNonNull(created.expectStatus()
                        .isCreated()
                        .returnResult()
                        .getResponseHeaders()
                        .getLocation())
                .getPath();
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    /** What would be right, by the field that is not, of a body that was refused. */
    public static Map<String, String> faults(ResponseSpec refused) {
        var problem = refused.expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(problem)
                .get("errors")
                .valueStream()
                .collect(Collectors.toMap(fault -> fault.get("field").asString(), fault -> fault.get("expected")
                        .asString()));
    }

    private static ResponseSpec send(RequestBodySpec request, JsonBody body) {
        return request.contentType(MediaType.APPLICATION_JSON).body(body.text()).exchange();
    }

    private static void set(HttpHeaders headers, String name, @Nullable String value) {
        if (value != null) {
            headers.set(name, value);
        }
    }

    private JsonNode page(String uri) {
        return Objects.requireNonNull(get(uri).expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }
}
