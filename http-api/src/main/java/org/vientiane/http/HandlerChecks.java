package org.vientiane.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/** What holds for every handler of ours: before it, the kind of answer and the query; behind it, that a right was asked for. */
final class HandlerChecks implements HandlerInterceptor {

    private static final String QUERY = HandlerChecks.class.getName() + ".query";

    private final LocaleResolver languages;
    private final Map<HandlerMethod, QueryParameters> parameters = new ConcurrentHashMap<>();

    HandlerChecks(LocaleResolver languages) {
        this.languages = languages;
    }

    /** What the {@link Query} parameter of the handler is given. */
    static @Nullable Object queryOf(HttpServletRequest request) {
        return request.getAttribute(QUERY);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !Handlers.isOurs(method)) {
            return true;
        }
        response.setHeader(
                HttpHeaders.CONTENT_LANGUAGE, languages.resolveLocale(request).toLanguageTag());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (!acceptsJson(request)) {
            throw Problem.ofType(ProblemType.NOT_ACCEPTABLE);
        }
        var query = parameters.computeIfAbsent(method.createWithResolvedBean(), Handlers::query);
        request.setAttribute(QUERY, query.read(request));
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        if (handler instanceof HandlerMethod method && Handlers.isOurs(method)) {
            RightAsked.check(request);
        }
    }

    /** A handler that says itself what it produces has been chosen by that already. */
    private static boolean acceptsJson(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null || request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE) != null) {
            return true;
        }
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .anyMatch(type -> type.isCompatibleWith(MediaType.APPLICATION_JSON) && type.getQualityValue() > 0);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
