package org.vientiane.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.vientiane.vocabulary.PartyCode;

/** Reads from a token who calls: the claim {@code party} and those of the claim {@code roles} that the exchange knows. */
final class CallerOfToken {

    private static final String CALLER = CallerOfToken.class.getName();

    private CallerOfToken() {}

    /**
     * The caller of this request, the same however often one asks.
     *
     * @throws Problem 403 when the token names no party, or no role of the exchange
     */
    static Caller in(HttpServletRequest request) {
        if (request.getAttribute(CALLER) instanceof Caller caller) {
            return caller;
        }
        if (!(request.getUserPrincipal() instanceof JwtAuthenticationToken token)) {
            throw new IllegalStateException("a handler was reached without a token");
        }
        var caller = of(token.getToken());
        request.setAttribute(CALLER, caller);
        RightAsked.of(caller, request);
        return caller;
    }

    static Caller of(Jwt token) {
        var party = token.getClaim("party") instanceof String code
                ? PartyCode.of(code).orElse(null)
                : null;
        if (party == null) {
            throw Problem.forbidden(Text.of("token.party"));
        }
        var roles = EnumSet.noneOf(Role.class);
        if (token.getClaim("roles") instanceof List<?> claims) {
            claims.forEach(claim -> Role.of(String.valueOf(claim)).ifPresent(roles::add));
        }
        if (roles.isEmpty()) {
            throw Problem.forbidden(Text.of("token.roles"));
        }
        return new Caller(party, roles);
    }
}
