package org.vientiane.notification.message;

import java.time.Duration;

/**
 * How this instance sends.
 *
 * @param instance its name, the same after a restart; no two that run at a time share one
 * @param settlingTime how long a proposal must stand before it is told
 * @param quietReturnDays a proposal that comes back within so many days of its withdrawal is no news
 */
public record Sending(String instance, Duration settlingTime, int quietReturnDays) {

    /** How long a claim lasts. */
    static final Duration CLAIM = Duration.ofMinutes(2);

    /** What must be left of a claim when an attempt begins: it takes less. */
    static final Duration ATTEMPT = Duration.ofMinutes(1);

    /** What a mail server defers for so long is given up (RFC 5321, 4.5.4.1). */
    static final Duration PATIENCE = Duration.ofDays(5);
}
