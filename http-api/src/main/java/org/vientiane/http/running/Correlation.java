package org.vientiane.http.running;

import java.util.Optional;
import org.slf4j.MDC;

/** What ties together everything that one request set in motion. */
public final class Correlation {

    /** The header in which it comes and goes. */
    public static final String HEADER = "X-Correlation-Id";

    /** The key under which log lines carry it. */
    public static final String MDC_KEY = "correlationId";

    private Correlation() {}

    /** The id of what this thread is at, if it is at something. */
    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(MDC_KEY));
    }
}
