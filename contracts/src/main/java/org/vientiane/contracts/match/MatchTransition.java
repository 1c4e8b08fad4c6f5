package org.vientiane.contracts.match;

import java.time.Instant;
import java.time.LocalDate;
import org.vientiane.contracts.sentence.Statement;

/**
 * A step in the life of a match. Its place in the list of transitions, counted from 1, is its number.
 *
 * @param at when
 * @param day the day that the exchange reckoned with
 * @param by the code of the party, or {@code exchange}
 * @param what the status that it led to
 * @param statement why
 */
public record MatchTransition(Instant at, LocalDate day, String by, MatchStatus what, Statement statement) {

    /** Who acts when no party does. */
    public static final String EXCHANGE = "exchange";
}
