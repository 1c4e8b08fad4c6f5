package org.vientiane.http.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.vientiane.http.ProblemWriter;
import org.vientiane.http.Role;

/** The resource server that every service is: no session, no page to log in, nothing open but documentation and health. */
@AutoConfiguration(
        after = org.vientiane.http.HttpApiAutoConfiguration.class,
        before = {OAuth2ResourceServerAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableWebSecurity
@EnableConfigurationProperties({TokenSettings.class, OAuth2ResourceServerProperties.class})
public class HttpSecurityAutoConfiguration {

    private static final String[] OPEN = {
        "/v3/api-docs",
        "/v3/api-docs.yaml",
        "/v3/api-docs/**",
        "/swagger-ui.html",
        "/swagger-ui/**",
        "/actuator/health",
        "/actuator/health/**"
    };

    /** What the browsable page of the documentation needs, and no more. */
    private static final String CONTENT = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @Bean
    JwtDecoder tokens(OAuth2ResourceServerProperties settings, TokenSettings ours, Clock clock) {
        return TokenKeys.decoder(settings.getJwt(), new TokenChecks(ours, clock));
    }

    @Bean
    SecurityFilterChain onlyWithToken(HttpSecurity http, ProblemWriter problems) {
        var why = new TokenProblems(problems);
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, OPEN)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasAuthority(Role.COORDINATOR.claim())
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(withRoles()))
                        .authenticationEntryPoint(why)
                        .accessDeniedHandler(why)
                        .withObjectPostProcessor(tellingAlsoOfAnIssuerThatIsAway(why)))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(why).accessDeniedHandler(why))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(anonymous -> {})
                .build();
    }

    /** By default an issuer that cannot be reached counts as a fault of ours. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> tellingAlsoOfAnIssuerThatIsAway(
            TokenProblems why) {
        var handler = new AuthenticationEntryPointFailureHandler(why);
        handler.setRethrowAuthenticationServiceException(false);
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(handler);
                return filter;
            }
        };
    }

    private static JwtAuthenticationConverter withRoles() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(new Roles());
        return converter;
    }

    /** The roles of the exchange that a token names. */
    private static final class Roles implements Converter<Jwt, Collection<GrantedAuthority>> {

        @Override
        public Collection<GrantedAuthority> convert(Jwt token) {
            return token.getClaim("roles") instanceof List<?> claims
                    ? claims.stream()
                            .flatMap(claim -> Role.of(String.valueOf(claim)).stream())
                            .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.claim()))
                            .toList()
                    : List.of();
        }
    }
}
