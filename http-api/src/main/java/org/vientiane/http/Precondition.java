package org.vientiane.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;

/** The version that a change is meant for, as {@code If-Match} and {@code If-None-Match} say (RFC 9110, 13.1). */
public final class Precondition {

    private final @Nullable List<ETag> ifMatch;
    private final @Nullable List<ETag> ifNoneMatch;

    private Precondition(@Nullable List<ETag> ifMatch, @Nullable List<ETag> ifNoneMatch) {
        this.ifMatch = ifMatch;
        this.ifNoneMatch = ifNoneMatch;
    }

    static Precondition of(HttpServletRequest request) {
        return new Precondition(tags(request, HttpHeaders.IF_MATCH), tags(request, HttpHeaders.IF_NONE_MATCH));
    }

    /**
     * For PUT and DELETE of a thing that is there.
     *
     * @throws Problem 428 without {@code If-Match}, 412 when it does not name {@code version}
     */
    public void mustMatch(long version) {
        if (ifMatch == null) {
            throw Problem.preconditionRequired(Text.of("problem.precondition-required.detail"));
        }
        mayMatch(version);
    }

    /**
     * For a PUT that creates the thing when it is not there.
     *
     * @param version the thing's, absent when there is no thing yet
     * @throws Problem 428 without {@code If-Match} and {@code If-None-Match}, 412 when they do not hold
     */
    public void mustMatchOrBeNew(@Nullable Long version) {
        if (ifMatch == null && ifNoneMatch == null) {
            throw Problem.preconditionRequired(
                    Text.of(version == null ? "precondition.new" : "problem.precondition-required.detail"));
        }
        if (version != null) {
            mayMatch(version);
        } else if (ifMatch != null) {
            throw Problem.stale();
        }
    }

    /**
     * For a POST on a thing, where the headers are optional and hold when they are sent.
     *
     * @throws Problem 412 when they do not hold
     */
    public void mayMatch(long version) {
        var current = ETag.create(Answers.eTag(version));
        if (ifMatch != null && ifMatch.stream().noneMatch(tag -> tag.isWildcard() || tag.compare(current, true))) {
            throw Problem.stale();
        }
        if (ifNoneMatch != null
                && ifNoneMatch.stream().anyMatch(tag -> tag.isWildcard() || tag.compare(current, false))) {
            throw Problem.stale();
        }
    }

    private static @Nullable List<ETag> tags(HttpServletRequest request, String header) {
        var lines = Collections.list(request.getHeaders(header));
        if (lines.isEmpty()) {
            return null;
        }
        var tags = new ArrayList<ETag>();
        lines.forEach(line -> tags.addAll(ETag.parse(line)));
        return tags;
    }
}
