package org.vientiane.messaging;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.StateEvent;
import org.vientiane.contracts.Topic;

/**
 * What a service says of an aggregate whose documents are published.
 *
 * @param <A> the aggregate, mapped by Spring Data
 * @param <E> the event that carries its whole state
 */
public interface Publication<A, E extends StateEvent> {

    /** The collection that keeps it. */
    String collection();

    /** The topic that tells of it. */
    Topic<E> topic();

    /** The aggregate's class. */
    Class<A> type();

    /** The aggregate's id. */
    UUID id(A aggregate);

    /** Counts every change of the aggregate, from 1. */
    long version(A aggregate);

    /** The requests that the aggregate has taken in; none by default. */
    default List<HandledRequest> handled(A aggregate) {
        return List.of();
    }

    /** The event that carries this aggregate's whole state. */
    E event(A aggregate);

    /** The aggregate of an event's state, but with this version: how a document that the store lost comes back. */
    A aggregate(E event, long version);

    /**
     * What follows from the aggregate and is asked for in lists, by name; written anew with every version, so that a
     * store that cannot reckon answers as the aggregate itself would. None by default.
     */
    default Map<String, ?> derived(A aggregate) {
        return Map.of();
    }
}
