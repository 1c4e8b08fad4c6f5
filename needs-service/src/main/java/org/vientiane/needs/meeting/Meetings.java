package org.vientiane.needs.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All meetings there are. */
public interface Meetings {

    /** The meeting of this id, unless it is deleted. */
    Optional<Meeting> find(UUID id);

    /** The meeting that took in the request of this id, deleted or not. */
    Optional<Meeting> findByRequest(String requestId);

    /** Meetings in the order of their ids, none that is deleted. */
    List<Meeting> page(@Nullable UUID after, int limit);

    /** Meetings that begin on {@code latest} or before and have not ended before {@code day}; none that is deleted. */
    List<Meeting> beginningBy(LocalDate latest, LocalDate day);

    /**
     * Whether a meeting can be changed by itself: what is kept of it is all that has been told of it. It is not for a while
     * after the store was restored from a backup, until what it lacks has come back.
     */
    boolean isKeptWhole(UUID id);

    /** Adds a new meeting; false when another meeting has taken in its request. */
    boolean add(Meeting meeting);

    /** Puts a meeting in the place of its version before; false when that is no longer the newest. */
    boolean replace(Meeting meeting);
}
