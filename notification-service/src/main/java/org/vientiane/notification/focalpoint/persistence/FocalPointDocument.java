package org.vientiane.notification.focalpoint.persistence;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.notification.focalpoint.FocalPoint;
import org.vientiane.notification.focalpoint.FocalPointTerms;

/**
 * A focal point as it is kept.
 *
 * @param handled the ids of the requests that it has taken in, under which it is found; left out when there are none, for
 *     a unique index would take an empty list for a value
 * @param fingerprints theirs, in the same order
 */
@Document("focal-points")
record FocalPointDocument(
        @Id UUID id,
        long version,
        FocalPointTerms terms,
        boolean deleted,
        @Nullable List<String> handled,
        @Nullable List<String> fingerprints) {

    static final String HANDLED = "handled";

    static FocalPointDocument of(FocalPoint focalPoint) {
        return new FocalPointDocument(
                focalPoint.id(),
                focalPoint.version(),
                focalPoint.terms(),
                focalPoint.deleted(),
                each(focalPoint, HandledRequest::id),
                each(focalPoint, HandledRequest::fingerprint));
    }

    FocalPoint focalPoint() {
        return new FocalPoint(id, version, terms, deleted, requests());
    }

    private List<HandledRequest> requests() {
        if (handled == null || fingerprints == null) {
            return List.of();
        }
        return IntStream.range(0, handled.size())
                .mapToObj(i -> new HandledRequest(handled.get(i), fingerprints.get(i)))
                .toList();
    }

    private static @Nullable List<String> each(FocalPoint focalPoint, Function<HandledRequest, String> part) {
        return focalPoint.handled().isEmpty()
                ? null
                : focalPoint.handled().stream().map(part).toList();
    }
}
