package org.vientiane.http;

import java.net.URI;
import java.util.Arrays;
import org.springframework.http.HttpStatus;

/** The kinds of problems that an API of the exchange answers with (RFC 9457). */
enum ProblemType {
    INVALID(HttpStatus.BAD_REQUEST),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    CONFLICT(HttpStatus.CONFLICT),
    STALE(HttpStatus.PRECONDITION_FAILED),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    KEY_USED_AGAIN(HttpStatus.UNPROCESSABLE_CONTENT),
    PRECONDITION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

    private static final String BASE = "https://vientiane.example/problems/";

    private final HttpStatus status;

    ProblemType(HttpStatus status) {
        this.status = status;
    }

    /** The kind that has this status; the plain kind of its class when none has. */
    static ProblemType of(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status.value() == status)
                .findFirst()
                .orElse(status >= 400 && status < 500 ? INVALID : INTERNAL);
    }

    HttpStatus status() {
        return status;
    }

    /** What identifies this kind to programs. */
    URI uri() {
        return URI.create(BASE + slug());
    }

    Text title() {
        return Text.of("problem." + slug() + ".title");
    }

    Text detail() {
        return Text.of("problem." + slug() + ".detail");
    }

    private String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
