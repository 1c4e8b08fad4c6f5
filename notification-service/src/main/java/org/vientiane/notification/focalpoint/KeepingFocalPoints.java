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

    /** The new focal point; nothing when the same request has been taken in meanwhile. */
    public Optional<FocalPoint> register(FocalPointTerms terms, Optional<HandledRequest> request) {
        var handled = request.map(List::of).orElse(List.of());
        return Optional.of(new FocalPoint(Ids.next(), 1, terms, false, handled)).filter(focalPoints::add);
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
