package org.vientiane.http;

import java.util.ArrayList;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Stops the start of a service whose handlers cannot do their checks: without a caller, or with a body that has no schema. */
final class HandlersAreWhole implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping handlers;
    private final BodyTypes bodies;

    HandlersAreWhole(RequestMappingHandlerMapping handlers, BodyTypes bodies) {
        this.handlers = handlers;
        this.bodies = bodies;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var forgetful = new ArrayList<String>();
        for (var handler : handlers.getHandlerMethods().values()) {
            if (Handlers.isOurs(handler)) {
                if (!Handlers.takes(handler, Caller.class)) {
                    forgetful.add(handler.toString());
                }
                Handlers.bodyType(handler).ifPresent(bodies::of);
                Handlers.query(handler).components().forEach(component -> Parameter.of(component.getType()));
            }
        }
        if (!forgetful.isEmpty()) {
            throw new IllegalStateException(
                    "these handlers take no Caller, so they cannot ask for a right: " + forgetful);
        }
    }
}
