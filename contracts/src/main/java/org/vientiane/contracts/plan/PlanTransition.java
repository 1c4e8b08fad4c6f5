package org.vientiane.contracts.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.sentence.Statement;

/**
 * A step in the life of a national plan. Its place in the list of transitions, counted from 1, is its number.
 *
 * @param at when
 * @param day the day that the exchange reckoned with
 * @param by the code of the party that acted, or {@code exchange}
 * @param what what happened
 * @param reminder of a reminder: which one
 * @param statement the same, with its figures
 */
public record PlanTransition(
        Instant at, LocalDate day, String by, PlanStep what, @Nullable PlanReminder reminder, Statement statement) {

    /** Who acts when no party does. */
    public static final String EXCHANGE = "exchange";
}
