package org.vientiane.notification.focalpoint;

import java.util.List;
import java.util.UUID;
import org.vientiane.contracts.HandledRequest;

/**
 * Whom a party or the coordination has named to be written to.
 *
 * @param id its id
 * @param version counts every change, from 1
 * @param terms what a coordinator wrote
 * @param deleted whether it is written to no more; its document stays
 * @param handled requests that it has taken in
 */
public record FocalPoint(UUID id, long version, FocalPointTerms terms, boolean deleted, List<HandledRequest> handled) {

    public FocalPoint {
        handled = List.copyOf(handled);
    }

    /** The same focal point as now written. */
    public FocalPoint amended(FocalPointTerms now) {
        return new FocalPoint(id, version + 1, now, deleted, handled);
    }

    /** The same focal point, written to no more. */
    public FocalPoint asDeleted() {
        return new FocalPoint(id, version + 1, terms, true, handled);
    }
}
