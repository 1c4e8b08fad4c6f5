package org.vientiane.notification.focalpoint;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.StateCode;

/** Where focal points are kept. */
public interface FocalPoints {

    /** The focal point of this id, unless it is deleted. */
    Optional<FocalPoint> find(UUID id);

    /** The focal point that has taken in this request, deleted or not. */
    Optional<FocalPoint> handledAs(String request);

    /** Those of {@code party}, or of everybody when it is absent, by id, after {@code after}; none that is deleted. */
    List<FocalPoint> page(@Nullable PartyCode party, @Nullable UUID after, int limit);

    /** Those of the two sides of a match and of the coordination; none that is deleted. */
    List<FocalPoint> concernedBy(StateCode state, PartyCode provider);

    /** Keeps a new one; false when its request was taken in before. */
    boolean add(FocalPoint focalPoint);

    /** Keeps the next version of one; false when somebody else was faster. */
    boolean replace(FocalPoint focalPoint);
}
