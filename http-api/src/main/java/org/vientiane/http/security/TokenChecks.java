package org.vientiane.http.security;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** Takes a token whose signature fits only if it is from our issuer, for us, and of now. */
final class TokenChecks implements OAuth2TokenValidator<Jwt> {

    private final TokenSettings settings;
    private final Clock clock;

    TokenChecks(TokenSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        var now = clock.instant();
        var expires = token.getExpiresAt();
        var begins = token.getNotBefore();
        if (expires == null) {
            return refuse("token.no-expiry", null);
        }
        if (now.minus(settings.clockSkew()).isAfter(expires)) {
            return refuse("token.expired", expires);
        }
        if (begins != null && now.plus(settings.clockSkew()).isBefore(begins)) {
            return refuse("token.not-yet", begins);
        }
        if (!settings.issuer().equals(token.getClaimAsString("iss"))) {
            return refuse("token.issuer", null);
        }
        var audience = token.getAudience();
        if (audience == null || !audience.contains(settings.audience())) {
            return refuse("token.audience", null);
        }
        return OAuth2TokenValidatorResult.success();
    }

    /** The code is the key of the sentence that tells it, the description what the sentence speaks of. */
    private static OAuth2TokenValidatorResult refuse(String key, @Nullable Instant when) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error(key, when == null ? "" : when.toString(), null));
    }
}
