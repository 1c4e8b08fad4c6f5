package org.vientiane.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns whatever a handler, or the way to it, threw into a problem; only what is our fault is logged with its trace. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final Duration UNTIL_THE_STORE_IS_BACK = Duration.ofSeconds(5);

    private final ProblemWriter problems;

    ProblemAdvice(ProblemWriter problems) {
        this.problems = problems;
    }

    @ExceptionHandler(Problem.class)
    void told(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(problem, request, response);
    }

    /** The only variables in our paths are ids and codes: one that cannot be read names nothing. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void malformedId(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(Problem.notFound(), request, response);
    }

    /** A failover shows itself in more ways than Spring has names for, hence the uncategorised too. */
    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        UncategorizedDataAccessException.class
    })
    void storeAway(Exception cause, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.warn("The store is away: {}", cause.getMessage());
        problems.write(Problem.unavailable(UNTIL_THE_STORE_IS_BACK), request, response);
    }

    /** These are for Spring Security's filters, which stand around us. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void security(RuntimeException refused) {
        throw refused;
    }

    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void clientGone(AsyncRequestNotUsableException gone) {
        LOG.debug("The client has gone", gone);
    }

    @ExceptionHandler(Exception.class)
    void anythingElse(Exception cause, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (cause instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            var type = ProblemType.of(known.getStatusCode().value());
            problems.write(Problem.ofType(type).headers(known.getHeaders()), request, response);
        } else {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), cause);
            problems.write(Problem.ofType(ProblemType.INTERNAL), request, response);
        }
    }
}
