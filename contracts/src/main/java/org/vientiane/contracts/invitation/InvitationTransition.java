package org.vientiane.contracts.invitation;

import java.time.Instant;
import java.time.LocalDate;
import org.vientiane.contracts.sentence.Statement;

/**
 * A step in the life of an invitation. Its place in the list of transitions, counted from 1, is its number.
 *
 * @param at when
 * @param day the day that the exchange reckoned with
 * @param by the code of the party that acted, or {@code exchange}
 * @param what what happened
 * @param statement the same, with its figures
 */
public record InvitationTransition(Instant at, LocalDate day, String by, InvitationStatus what, Statement statement) {

    /** Who acts when no party does. */
    public static final String EXCHANGE = "exchange";
}
