package org.vientiane.contracts;

/**
 * A compacted topic that carries the whole state of things of one kind, keyed by their ids.
 *
 * @param name as brokers know it
 * @param eventType the CloudEvents type of its events; a breaking change is a new type
 * @param event what an event of this type is read as
 */
public record Topic<E extends StateEvent>(String name, String eventType, Class<E> event) {}
