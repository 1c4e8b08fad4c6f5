package org.vientiane.notification.message;

import java.time.LocalDate;
import org.vientiane.contracts.sentence.Statement;

/**
 * A transition that is told.
 *
 * @param number its place among the matter's transitions, counted from 1
 * @param news what is told of it, and to whom
 * @param by the code of the party that acted, or {@code exchange}
 * @param day the day that the exchange reckoned with
 * @param statement what happened, with its figures
 */
public record Happening(int number, News news, String by, LocalDate day, Statement statement) {}
