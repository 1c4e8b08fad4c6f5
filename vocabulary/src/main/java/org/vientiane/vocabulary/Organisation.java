package org.vientiane.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * An organisation known to the exchange (Action 1).
 *
 * @param code how it signs in
 * @param kind which channel it is
 * @param name in English
 * @param country where it has its seat, if in one country
 * @param website where it tells about itself
 */
public record Organisation(PartyCode code, Channel kind, String name, @Nullable StateCode country, String website) {}
