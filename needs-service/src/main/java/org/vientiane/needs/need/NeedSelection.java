package org.vientiane.needs.need;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.StateCode;

/**
 * Which needs are asked for; what is absent narrows nothing.
 *
 * @param state whose they are
 * @param obligation what they serve
 * @param status where they stand on {@code day}
 * @param day the day of the question
 * @param reader the party that asks, which sees restricted needs only of its own; absent for those who see all
 */
public record NeedSelection(
        @Nullable StateCode state,
        @Nullable Obligation obligation,
        @Nullable NeedStatus status,
        LocalDate day,
        @Nullable PartyCode reader) {}
