package org.vientiane.messaging;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The id that joins what one request set in motion, from the request to the mail: in every log line and every event. */
public final class Correlation {

    /** The key under which log lines find it (SLF4J's MDC). */
    public static final String KEY = "correlationId";

    private Correlation() {}

    /** The correlation id of what this thread is doing, if it has one. */
    public static @Nullable String current() {
        return MDC.get(KEY);
    }

    /** Does {@code work} under this correlation id, or under none. */
    public static void during(@Nullable String id, Runnable work) {
        var before = current();
        set(id);
        try {
            work.run();
        } finally {
            set(before);
        }
    }

    private static void set(@Nullable String id) {
        if (id == null) {
            MDC.remove(KEY);
        } else {
            MDC.put(KEY, id);
        }
    }
}
