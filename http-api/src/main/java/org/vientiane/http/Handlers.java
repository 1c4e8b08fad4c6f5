package org.vientiane.http;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
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

    /** What its body is bound to, if it takes one. */
    static Optional<Class<?>> bodyType(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.getParameterType().equals(Body.class))
                .findFirst()
                .map(Handlers::bodyType);
    }

    /** What this parameter, a {@link Body}, is bound to. */
    static Class<?> bodyType(MethodParameter body) {
        var type = ResolvableType.forMethodParameter(body).getGeneric(0).resolve();
        if (type == null) {
            throw new IllegalStateException("a body must say what it is, as Body<NeedRequest> does: " + body);
        }
        return type;
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
