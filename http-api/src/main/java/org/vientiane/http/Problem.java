package org.vientiane.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Why a request is not answered with the thing it asks for; thrown by handlers and by what they ask, told to the client
 * as {@code application/problem+json} (RFC 9457). It is the client's matter, so it has no stack trace.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private transient Text title;
    private final transient Text detail;
    private final transient List<Fault> faults;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient HttpHeaders headers = new HttpHeaders();

    private Problem(ProblemType type, Text detail, List<Fault> faults) {
        super(type + ": " + detail.key() + " " + faults, null, false, false);
        this.type = type;
        this.title = type.title();
        this.detail = detail;
        this.faults = List.copyOf(faults);
    }

    private Problem(ProblemType type, Text detail) {
        this(type, detail, List.of());
    }

    /** 400: these fields are not as they should be. */
    public static Problem invalid(List<Fault> faults) {
        return new Problem(ProblemType.INVALID, Text.of("problem.invalid.faults", faults.size()), faults);
    }

    /** 400: this field is not as it should be. */
    public static Problem invalid(Fault fault) {
        return invalid(List.of(fault));
    }

    /** 401: who asks is not known; {@code challenge} is the value of {@code WWW-Authenticate}. */
    public static Problem unauthenticated(Text detail, String challenge) {
        return new Problem(ProblemType.UNAUTHENTICATED, detail).header(HttpHeaders.WWW_AUTHENTICATE, challenge);
    }

    /** 403: a right that the caller's role or party lacks. */
    public static Problem forbidden(Text detail) {
        return new Problem(ProblemType.FORBIDDEN, detail);
    }

    /** 404: absent, or not for this reader. */
    public static Problem notFound() {
        return ofType(ProblemType.NOT_FOUND);
    }

    /** 409: the state of the thing forbids it. */
    public static Problem conflict(Text detail) {
        return new Problem(ProblemType.CONFLICT, detail);
    }

    /** 412: the thing has changed since the caller read it. */
    public static Problem stale() {
        return ofType(ProblemType.STALE);
    }

    /** 428: a change must name the version that it is meant for. */
    static Problem preconditionRequired(Text detail) {
        return new Problem(ProblemType.PRECONDITION_REQUIRED, detail);
    }

    /** 413: the body has more than this many bytes. */
    static Problem tooLarge(long limit) {
        return new Problem(ProblemType.TOO_LARGE, Text.of("problem.too-large.limit", limit));
    }

    /** 415: the body is not JSON by its {@code Content-Type}. */
    static Problem unsupportedMediaType() {
        return ofType(ProblemType.UNSUPPORTED_MEDIA_TYPE).header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
    }

    /** 422: the key came with another body before. */
    static Problem keyUsedAgain(String key) {
        return new Problem(ProblemType.KEY_USED_AGAIN, Text.of("problem.key-used-again.key", key));
    }

    /** 429: the caller asks too often; try again after {@code wait}. */
    static Problem tooManyRequests(Duration wait) {
        return ofType(ProblemType.TOO_MANY_REQUESTS).header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
    }

    /** 503: something that the service needs is away; try again after {@code wait}. */
    public static Problem unavailable(Duration wait) {
        return ofType(ProblemType.UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
    }

    static Problem ofType(ProblemType type) {
        return new Problem(type, type.detail());
    }

    /** The same with one more member for programs to read. */
    public Problem with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** The same under the title that the service has for this kind of body, {@code <kind>.title}, if it has one. */
    Problem titled(String kind) {
        title = Text.of(kind + ".title");
        return this;
    }

    Problem header(String name, String value) {
        headers.set(name, value);
        return this;
    }

    Problem headers(HttpHeaders more) {
        headers.putAll(more);
        return this;
    }

    ProblemType type() {
        return type;
    }

    Text title() {
        return title;
    }

    Text detail() {
        return detail;
    }

    List<Fault> faults() {
        return faults;
    }

    Map<String, Object> members() {
        return members;
    }

    HttpHeaders headers() {
        return headers;
    }
}
