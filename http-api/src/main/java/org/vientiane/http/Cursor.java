package org.vientiane.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a page begins: behind the last row of the page before. Opaque to clients.
 *
 * @param key the key of that last row, by which the list is ordered
 */
public record Cursor(String key) {

    /** The cursor that a client sent, if it can be one. */
    static Optional<Cursor> decode(String text) {
        try {
            var key = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var cursor = new Cursor(key);
            return cursor.encode().equals(text) && !key.isEmpty() ? Optional.of(cursor) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String encode() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The id of that last row, in a list that goes by id.
     *
     * @throws Problem 400 when it is none
     */
    public UUID id() {
        return PathCodes.uuid(key).orElseThrow(this::foreign);
    }

    /** 400: this cursor was not given out by the list that it is sent to. */
    public Problem foreign() {
        return Problem.invalid(Fault.inText("cursor", encode(), Text.of("expected.cursor")));
    }
}
