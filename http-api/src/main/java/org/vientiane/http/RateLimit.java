package org.vientiane.http;

import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets each party make so many requests a second and no more, so that none can keep the others waiting. */
final class RateLimit implements HandlerInterceptor {

    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final RateLimiterRegistry parties;

    RateLimit(int requestsPerSecond) {
        parties = RateLimiterRegistry.of(RateLimiterConfig.custom()
                .limitForPeriod(requestsPerSecond)
                .limitRefreshPeriod(PERIOD)
                .timeoutDuration(Duration.ZERO)
                .build());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getUserPrincipal() instanceof JwtAuthenticationToken token
                && !parties.rateLimiter(String.valueOf(token.getToken().<Object>getClaim("party")))
                        .acquirePermission()) {
            throw Problem.tooManyRequests(PERIOD);
        }
        return true;
    }
}
