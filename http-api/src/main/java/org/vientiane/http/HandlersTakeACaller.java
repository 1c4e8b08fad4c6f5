package org.vientiane.http;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Stops the start of a service that has a handler which cannot ask for a right, or a body without a schema. */
final class HandlersTakeACaller implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping handlers;

    HandlersTakeACaller(RequestMappingHandlerMapping handlers) {
        this.handlers = handlers;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var forgetful = handlers.getHandlerMethods().values().stream()
                .filter(Handlers::isOurs)
                .filter(handler -> !Handlers.takes(handler, Caller.class))
                .toList();
        if (!forgetful.isEmpty()) {
            throw new IllegalStateException(
                    "these handlers take no Caller, so they cannot ask for a right: " + forgetful);
        }
    }
}
