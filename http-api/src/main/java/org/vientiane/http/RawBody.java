package org.vientiane.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The bytes of a request's body, read once and not before somebody asks. */
final class RawBody {

    private static final String ATTRIBUTE = RawBody.class.getName();

    private final HttpServletRequest request;
    private final long limit;
    private boolean mustBeJson;
    private byte @Nullable [] bytes;

    private RawBody(HttpServletRequest request, long limit) {
        this.request = request;
        this.limit = limit;
    }

    /** The body of this request, the same however often one asks. */
    static RawBody of(HttpServletRequest request, long limit) {
        if (request.getAttribute(ATTRIBUTE) instanceof RawBody body) {
            return body;
        }
        var body = new RawBody(request, limit);
        request.setAttribute(ATTRIBUTE, body);
        return body;
    }

    /** The same, of which it is known that its handler reads JSON from it. */
    RawBody asJson() {
        mustBeJson = true;
        return this;
    }

    /** @throws Problem 415 when it must be JSON and is not by its content type; 413 when it is too large */
    byte[] bytes() {
        if (bytes == null) {
            if (mustBeJson) {
                requireJson();
            }
            bytes = read();
        }
        return bytes;
    }

    private byte[] read() {
        if (request.getContentLengthLong() > limit) {
            throw Problem.tooLarge(limit);
        }
        try {
            var read = request.getInputStream().readNBytes(Math.toIntExact(limit + 1));
            if (read.length > limit) {
                throw Problem.tooLarge(limit);
            }
            return read;
        } catch (IOException e) {
            throw Problem.invalid(new Fault(JsonTree.WHOLE, null, Text.of("expected.whole-body")));
        }
    }

    /** JSON has no parameters but a charset that is always UTF-8 (RFC 8259, 8.1). */
    private void requireJson() {
        var type = request.getContentType();
        if (type == null) {
            if (request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
                throw Problem.unsupportedMediaType();
            }
            return;
        }
        try {
            var media = MediaType.parseMediaType(type);
            var charset = Optional.ofNullable(media.getParameter("charset")).orElse("UTF-8");
            if (!media.equalsTypeAndSubtype(MediaType.APPLICATION_JSON) || !charset.equalsIgnoreCase("UTF-8")) {
                throw Problem.unsupportedMediaType();
            }
        } catch (InvalidMediaTypeException e) {
            throw Problem.unsupportedMediaType();
        }
    }
}
