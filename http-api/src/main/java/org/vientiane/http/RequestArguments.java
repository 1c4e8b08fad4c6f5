package org.vientiane.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers the arguments in which they state their checks. */
final class RequestArguments implements HandlerMethodArgumentResolver {

    private static final Set<Class<?>> TYPES = Set.of(Caller.class, Precondition.class, Idempotency.class, Body.class);

    private final BodyTypes bodyTypes;
    private final long bodyLimit;

    RequestArguments(BodyTypes bodyTypes, long bodyLimit) {
        this.bodyTypes = bodyTypes;
        this.bodyLimit = bodyLimit;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return TYPES.contains(parameter.getParameterType()) || parameter.hasParameterAnnotation(Query.class);
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var request = webRequest.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("not a request of HTTP");
        }
        var type = parameter.getParameterType();
        if (type.equals(Caller.class)) {
            return CallerOfToken.in(request);
        }
        if (type.equals(Precondition.class)) {
            return Precondition.of(request);
        }
        if (type.equals(Body.class)) {
            return new Body<>(RawBody.of(request, bodyLimit).asJson(), bodyTypes.of(Handlers.bodyType(parameter)));
        }
        if (type.equals(Idempotency.class)) {
            var raw = RawBody.of(request, bodyLimit);
            return new Idempotency(request, CallerOfToken.in(request), takesBody(parameter) ? raw.asJson() : raw);
        }
        return HandlerChecks.queryOf(request);
    }

    private static boolean takesBody(MethodParameter parameter) {
        for (var type : parameter.getExecutable().getParameterTypes()) {
            if (type.equals(Body.class)) {
                return true;
            }
        }
        return false;
    }
}
