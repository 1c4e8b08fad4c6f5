package org.vientiane.contracts;

import java.util.UUID;

/** An event that carries the whole state of one thing; of two events of a thing the one with the higher version counts. */
public interface StateEvent {

    /** The thing's id, which is also the key of its events. */
    UUID id();

    /** Counts every change of the thing, from 1. */
    long version();
}
