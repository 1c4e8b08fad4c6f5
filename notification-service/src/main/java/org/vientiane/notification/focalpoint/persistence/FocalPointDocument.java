package org.vientiane.notification.focalpoint.persistence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.notification.focalpoint.FocalPoint;
import org.vientiane.notification.focalpoint.FocalPointTerms;

/** A focal point as it is kept; a list without elements is left out, for a unique index would take it for a value. */
@Document("focal-points")
record FocalPointDocument(
        @Id UUID id, long version, FocalPointTerms terms, boolean deleted, @Nullable List<HandledRequest> handled) {

    static FocalPointDocument of(FocalPoint focalPoint) {
        var handled = focalPoint.handled().isEmpty() ? null : focalPoint.handled();
        return new FocalPointDocument(
                focalPoint.id(), focalPoint.version(), focalPoint.terms(), focalPoint.deleted(), handled);
    }

    FocalPoint focalPoint() {
        return new FocalPoint(id, version, terms, deleted, handled == null ? List.of() : handled);
    }
}
