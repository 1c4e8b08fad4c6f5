package org.vientiane.contracts.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.vocabulary.Quantity;

/**
 * What the provider says it has delivered.
 *
 * @param id its id
 * @param amount how much, in the offer's unit
 * @param deliveredOn the day, not in the future
 * @param reference by which it is found
 */
public record Delivery(UUID id, Quantity amount, LocalDate deliveredOn, @Nullable String reference) {}
