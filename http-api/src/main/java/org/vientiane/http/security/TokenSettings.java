package org.vientiane.http.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which tokens are taken; where their keys are is said by {@code spring.security.oauth2.resourceserver.jwt.*}.
 *
 * @param issuer who must have issued them
 * @param audience for whom they must be meant
 */
@ConfigurationProperties("vientiane.tokens")
record TokenSettings(
        @DefaultValue("https://vientiane.example/one-machine") String issuer,
        @DefaultValue("vientiane-exchange") String audience) {}
