package org.vientiane.http;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.Ids;

/** The {@code Idempotency-Key} of a POST, which makes sure that doing it twice is doing it once. */
public final class Idempotency {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final HttpServletRequest http;
    private final Caller caller;
    private final RawBody body;
    private @Nullable HandledRequest handled;

    Idempotency(HttpServletRequest http, Caller caller, RawBody body) {
        this.http = http;
        this.caller = caller;
        this.body = body;
    }

    /**
     * What the document that this POST writes is to keep; absent without a key.
     *
     * @throws Problem 415 or 413 for the body, 400 for a key that is not 1 to 255 visible characters
     */
    public Optional<HandledRequest> request() {
        if (handled == null) {
            var key = key();
            if (key == null) {
                return Optional.empty();
            }
            var bytes = body.bytes();
            handled = new HandledRequest(id(requireForm(key)), fingerprint(bytes));
        }
        return Optional.of(handled);
    }

    /**
     * The thing that this same POST has written before, as it stands now.
     *
     * @param find looks a thing up by the id of a request that it has taken in
     * @param handledBy the requests that a thing has taken in
     * @throws Problem as {@link #request()}; 422 when the key came with another body
     */
    public <T> Optional<T> earlier(
            Function<String, Optional<T>> find, Function<? super T, List<HandledRequest>> handledBy) {
        var request = request();
        if (request.isEmpty()) {
            return Optional.empty();
        }
        var thing = find.apply(request.get().id());
        if (thing.isPresent() && !handledBy.apply(thing.get()).contains(request.get())) {
            throw Problem.keyUsedAgain(String.valueOf(key()));
        }
        return thing;
    }

    private @Nullable String key() {
        var lines = Collections.list(http.getHeaders(HEADER));
        return lines.isEmpty() ? null : String.join(", ", lines);
    }

    private static String requireForm(String key) {
        if (!FORM.matcher(key).matches()) {
            throw Problem.invalid(Fault.inText(HEADER, key, Text.of("expected.idempotency-key")));
        }
        return key;
    }

    /** A path has no blank in it, so that no other path and key add up to the same. */
    private String id(String key) {
        return Ids.derived(caller.party(), http.getRequestURI() + " " + key).toString();
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
