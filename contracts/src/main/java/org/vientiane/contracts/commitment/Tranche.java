package org.vientiane.contracts.commitment;

import java.time.LocalDate;
import org.vientiane.vocabulary.Quantity;

/**
 * A part of a commitment that is due on a day.
 *
 * @param due the day
 * @param amount how much, in the offer's unit
 */
public record Tranche(LocalDate due, Quantity amount) {}
