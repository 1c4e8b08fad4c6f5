package org.vientiane.contracts;

/**
 * A request with an {@code Idempotency-Key} that a thing has taken in; it travels with the thing's state so that a
 * restored thing still knows it.
 *
 * @param id who asked, where and with which key
 * @param fingerprint the SHA-256 of the body, in hexadecimal
 */
public record HandledRequest(String id, String fingerprint) {}
