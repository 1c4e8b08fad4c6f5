package org.vientiane.http.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.vientiane.http.Problem;
import org.vientiane.http.ProblemWriter;
import org.vientiane.http.Text;

/** Tells those who are not let in, why. */
final class TokenProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter problems;

    TokenProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        problems.write(problem(cause), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        problems.write(Problem.forbidden(Text.of("problem.forbidden.detail")), request, response);
    }

    private static Problem problem(AuthenticationException cause) {
        if (cause instanceof AuthenticationServiceException) {
            return Problem.unavailable(java.time.Duration.ofSeconds(5));
        }
        if (!(cause instanceof InvalidBearerTokenException)) {
            return Problem.unauthenticated(Text.of("token.missing"), "Bearer");
        }
        var challenge = "Bearer error=\"invalid_token\"";
        if (cause.getCause() instanceof JwtValidationException invalid) {
            var error = invalid.getErrors().iterator().next();
            return Problem.unauthenticated(
                    Text.of(error.getErrorCode(), String.valueOf(error.getDescription())), challenge);
        }
        return Problem.unauthenticated(Text.of("token.forged"), challenge);
    }
}
