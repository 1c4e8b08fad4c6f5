package org.vientiane.matching.commitment.api;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

/** To what one side revises a commitment; its form stands in the schema beside this class. */
record QuantityRequest(@Nullable BigDecimal amount, @Nullable Unit unit, @Nullable Quantity quantity, String reason) {

    Quantity quantity(Unit unitOfOffer) {
        return quantity == null ? new Quantity(Objects.requireNonNull(amount), unitOfOffer) : quantity;
    }
}
