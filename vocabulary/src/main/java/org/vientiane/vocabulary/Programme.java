package org.vientiane.vocabulary;

/**
 * The programme that a need is part of.
 *
 * @param name as its people call it
 * @param kind who runs it
 */
public record Programme(String name, Channel kind) {}
