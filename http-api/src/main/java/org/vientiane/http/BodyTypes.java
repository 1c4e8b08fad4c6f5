package org.vientiane.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** The kinds of bodies that the handlers of a service take. */
final class BodyTypes {

    private final Schemas schemas = new Schemas();
    private final JsonMapper binder;
    private final Map<Class<?>, BodyType<?>> types = new ConcurrentHashMap<>();

    BodyTypes(JsonMapper binder) {
        this.binder = binder;
    }

    @SuppressWarnings("unchecked")
    <T> BodyType<T> of(Class<T> type) {
        return (BodyType<T>) types.computeIfAbsent(type, any -> new BodyType<>(type, schemas.of(type), binder));
    }
}
