package org.vientiane.http;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/** Answers with the thing and its version as {@code ETag}. */
public final class Answers {

    private Answers() {}

    /** 201: the thing was created and is found at {@code path}. */
    public static <T> ResponseEntity<T> created(String path, long version, T thing) {
        return ResponseEntity.created(URI.create(path)).eTag(eTag(version)).body(thing);
    }

    /** 200 with the thing; 304 without it when the client says by {@code If-None-Match} that it has this version. */
    public static <T> ResponseEntity<T> ok(long version, T thing) {
        return ResponseEntity.ok().eTag(eTag(version)).body(thing);
    }

    /** 204: the thing is gone. */
    public static ResponseEntity<Void> deleted() {
        return ResponseEntity.noContent().build();
    }

    static String eTag(long version) {
        return "\"" + version + "\"";
    }
}
