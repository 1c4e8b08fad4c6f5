package org.vientiane.matching.readiness.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.vientiane.http.Problem;
import org.vientiane.matching.readiness.Views;

/** Who does not yet know all needs, offers, matches and commitments would answer with what is not so. */
@Component
class NoAnswerBeforeViewsAreComplete implements HandlerInterceptor, WebMvcConfigurer {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final String OURS = "org.vientiane.matching.";

    private final Views views;

    NoAnswerBeforeViewsAreComplete(Views views) {
        this.views = views;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)
                && !views.areComplete()) {
            throw Problem.unavailable(A_MOMENT);
        }
        return true;
    }
}
