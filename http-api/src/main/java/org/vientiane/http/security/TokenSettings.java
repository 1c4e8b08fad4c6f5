package org.vientiane.http.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which tokens are taken; where their keys are is said by {@code spring.security.oauth2.resourceserver.jwt.*}.
 *
 * @param issuer who must have issued them
 * @param audience for whom they must be meant
 * @param clockSkew by how much the clocks of issuer and exchange may differ
 */
@ConfigurationProperties("vientiane.tokens")
record TokenSettings(
        @DefaultValue("https://vientiane.example/one-machine") String issuer,
        @DefaultValue("vientiane-exchange") String audience,
        @DefaultValue("30s") Duration clockSkew) {}
