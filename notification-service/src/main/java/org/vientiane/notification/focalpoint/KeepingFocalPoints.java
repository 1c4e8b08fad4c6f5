package org.vientiane.notification.focalpoint;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.Ids;

/** Keeps the list of those who are written to. */
@Service
public class KeepingFocalPoints {

    private final FocalPoints focalPoints;

    KeepingFocalPoints(FocalPoints focalPoints) {
        this.focalPoints = focalPoints;
    }

    /** A new focal point; the one that stands already when the same request was taken in at the same moment. */
    public FocalPoint register(FocalPointTerms terms, Optional<HandledRequest> request) {
        var handled = request.map(List::of).orElse(List.of());
        var focalPoint = new FocalPoint(Ids.next(), 1, terms, false, handled);
        if (focalPoints.add(focalPoint)) {
            return focalPoint;
        }
        return request.flatMap(earlier -> focalPoints.handledAs(earlier.id())).orElseThrow();
    }

    /** The focal point as now written; empty when somebody else changed it meanwhile. */
    public Optional<FocalPoint> amend(FocalPoint focalPoint, FocalPointTerms terms) {
        var amended = focalPoint.amended(terms);
        return focalPoints.replace(amended) ? Optional.of(amended) : Optional.empty();
    }

    /** Writes to it no more; false when somebody else changed it meanwhile. */
    public boolean delete(FocalPoint focalPoint) {
        return focalPoints.replace(focalPoint.asDeleted());
    }
}
