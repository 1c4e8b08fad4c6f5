package org.vientiane.onemachine.scenario;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vientiane.onemachine.identity.Tokens;
import org.vientiane.onemachine.running.Addresses;
import org.vientiane.onemachine.running.CannotRunException;
import org.vientiane.onemachine.running.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The exchange's API as parties use it, patient with a service that is being started again. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Addresses addresses;
    private final Tokens tokens;
    private final Map<String, String> tokensByParty = new HashMap<>();

    /** The services at these addresses, asked with these tokens. */
    public Api(Addresses addresses, Tokens tokens) {
        this.addresses = addresses;
        this.tokens = tokens;
    }

    /**
     * What a service answers to a party.
     *
     * @throws CannotRunException if the answer is no success
     */
    public JsonNode get(Service service, String path, String party) {
        return find(service, path, party)
                .orElseThrow(() -> new CannotRunException("GET " + addresses.url(service) + path + ": not found"));
    }

    /**
     * What a service answers to a party, if there is such a thing.
     *
     * @throws CannotRunException if the answer is neither a success nor 404
     */
    public Optional<JsonNode> find(Service service, String path, String party) {
        var response = send(request(service, path, party).GET().build());
        return switch (response.statusCode()) {
            case 200 -> Optional.of(JSON.readTree(response.body()));
            case 404 -> Optional.empty();
            default ->
                throw new CannotRunException("GET " + response.uri() + " as " + party + ": " + response.statusCode()
                        + " " + response.body());
        };
    }

    /**
     * Posts one thing; a try that got no answer is repeated with the same key, so that nothing is there twice.
     *
     * @throws CannotRunException if the thing is refused
     */
    JsonNode post(ScenarioPost post) {
        var response = send(request(post.service(), post.path(), post.party())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", post.idempotencyKey())
                .POST(BodyPublishers.ofString(post.body().toString()))
                .build());
        if (response.statusCode() != 201) {
            throw new CannotRunException("POST " + response.uri() + " as " + post.party() + " (" + post.idempotencyKey()
                    + "): " + response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }

    private HttpRequest.Builder request(Service service, String path, String party) {
        return HttpRequest.newBuilder(URI.create(addresses.url(service) + path))
                .timeout(ANSWER_WITHIN)
                .header("Authorization", "Bearer " + tokenOf(party))
                .header("Accept-Language", "en");
    }

    private synchronized String tokenOf(String party) {
        return tokensByParty.computeIfAbsent(party, code -> tokens.tokenFor(code, Instant.now()));
    }

    private HttpResponse<String> send(HttpRequest request) {
        var deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                var response = client.send(request, BodyHandlers.ofString());
                if (!isBusy(response.statusCode()) || Instant.now().isAfter(deadline)) {
                    return response;
                }
                Thread.sleep(BETWEEN_TRIES.toMillis());
            } catch (IOException e) {
                waitOrGiveUp(request, deadline, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CannotRunException("interrupted", e);
            }
        }
    }

    private static boolean isBusy(int status) {
        return status == 503 || status == 429 || status == 502;
    }

    private static void waitOrGiveUp(HttpRequest request, Instant deadline, IOException cause) {
        if (Instant.now().isAfter(deadline)) {
            throw new CannotRunException(
                    request.method() + " " + request.uri() + ": no answer within " + PATIENCE.toMinutes() + " minutes",
                    cause);
        }
        try {
            Thread.sleep(BETWEEN_TRIES.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("interrupted", e);
        }
    }
}
