package org.vientiane.contracts.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.vocabulary.Quantity;

/**
 * What the state says of a delivery. Of several receipts for one delivery the latest counts.
 *
 * @param delivery the id of the delivery
 * @param confirmed whether it has arrived; if not, this is a dispute
 * @param amount how much has arrived, in the offer's unit; nothing when it has not
 * @param receivedOn the day, not in the future
 * @param reason of a dispute: why
 */
public record Receipt(
        UUID delivery, boolean confirmed, Quantity amount, LocalDate receivedOn, @Nullable String reason) {}
