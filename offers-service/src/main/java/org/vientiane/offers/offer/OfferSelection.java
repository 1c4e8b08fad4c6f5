package org.vientiane.offers.offer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.PartyCode;

/**
 * Which offers are asked for; what is absent narrows nothing.
 *
 * @param provider whose they are
 * @param obligation what they support, perhaps among others
 * @param status where they stand on {@code day}
 * @param day the day of the question
 * @param reader the party that asks, which sees restricted offers only of its own; absent for those who see all
 */
public record OfferSelection(
        @Nullable PartyCode provider,
        @Nullable Obligation obligation,
        @Nullable OfferStatus status,
        LocalDate day,
        @Nullable PartyCode reader) {}
