package org.vientiane.http;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Denies by default: lets no answer out for which the handler has not asked its caller for a right. */
@ControllerAdvice("org.vientiane")
final class RightAsked implements ResponseBodyAdvice<Object> {

    private static final String CALLER = RightAsked.class.getName() + ".caller";

    /** Remembers who must be asked. */
    static void of(Caller caller, HttpServletRequest request) {
        request.setAttribute(CALLER, caller);
    }

    static void check(HttpServletRequest request) {
        if (!(request.getAttribute(CALLER) instanceof Caller caller) || !caller.wasAsked()) {
            throw new IllegalStateException(
                    "nobody asked whether the caller may %s %s: a handler asks its Caller, first of all"
                            .formatted(request.getMethod(), request.getRequestURI()));
        }
    }

    @Override
    public boolean supports(MethodParameter handler, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter handler,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest http) {
            check(http.getServletRequest());
        }
        return body;
    }
}
