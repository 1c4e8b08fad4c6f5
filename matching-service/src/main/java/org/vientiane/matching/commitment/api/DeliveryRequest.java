package org.vientiane.matching.commitment.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.commitment.Delivery;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

/** What a provider writes of a delivery; its form stands in the schema beside this class. */
record DeliveryRequest(BigDecimal amount, @Nullable LocalDate deliveredOn, @Nullable String reference) {

    Delivery delivery(Unit unit, LocalDate today) {
        return new Delivery(
                Ids.next(), new Quantity(amount, unit), Objects.requireNonNullElse(deliveredOn, today), reference);
    }
}
