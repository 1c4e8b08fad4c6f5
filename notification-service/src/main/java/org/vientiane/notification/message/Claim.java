package org.vientiane.notification.message;

import java.time.Instant;

/**
 * The right of one instance to send a message; nobody else touches it meanwhile.
 *
 * @param by the instance
 * @param until when the right ends by itself
 */
public record Claim(String by, Instant until) {}
