package org.vientiane.contracts.match;

import java.util.UUID;
import org.vientiane.vocabulary.Quantity;

/**
 * What both sides of a match have agreed on.
 *
 * @param commitment the id of the commitment that it led to
 * @param attempt the number of the attempt that it came of
 * @param amount how much, in the offer's unit
 * @param inNeedUnit what it counts for the need, in the need's unit
 */
public record Agreement(UUID commitment, int attempt, Quantity amount, Quantity inNeedUnit) {}
