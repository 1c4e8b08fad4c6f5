package org.vientiane.http;

import java.util.Arrays;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** What handler methods of the exchange say by their parameters. */
final class Handlers {

    private static final String OURS = "org.vientiane.";

    private Handlers() {}

    /** Whether this handler is one of the exchange's, not of a library. */
    static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getName().startsWith(OURS)
                && !handler.getBeanType().equals(ProblemErrorController.class);
    }

    static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType().equals(type));
    }

    static QueryParameters query(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(Query.class))
                .map(MethodParameter::getParameterType)
                .map(type -> new QueryParameters(type.asSubclass(Record.class)))
                .findFirst()
                .orElse(QueryParameters.NONE);
    }
}
