package org.vientiane.contracts.commitment;

import java.time.Instant;
import java.time.LocalDate;
import org.vientiane.contracts.sentence.Statement;

/**
 * A step in the life of a commitment. Its place in the list of transitions, counted from 1, is its number.
 *
 * @param at when
 * @param day the day that the exchange reckoned with
 * @param by the code of the party that acted, or {@code exchange}
 * @param what what happened
 * @param statement the same, with its figures
 */
public record CommitmentTransition(Instant at, LocalDate day, String by, CommitmentStep what, Statement statement) {}
