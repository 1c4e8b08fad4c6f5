package org.vientiane.matching.commitment.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.commitment.Delivery;
import org.vientiane.contracts.commitment.Receipt;
import org.vientiane.vocabulary.Quantity;

/** What a state writes of a delivery; its form stands in the schema beside this class. */
record ReceiptRequest(
        UUID delivery,
        boolean confirmed,
        @Nullable BigDecimal amount,
        @Nullable LocalDate receivedOn,
        @Nullable String reason) {

    Receipt receipt(Delivery of, LocalDate today) {
        return new Receipt(delivery, confirmed, arrived(of), Objects.requireNonNullElse(receivedOn, today), reason);
    }

    private Quantity arrived(Delivery of) {
        var unit = of.amount().unit();
        if (!confirmed) {
            return Quantity.none(unit);
        }
        return amount == null ? of.amount() : new Quantity(amount, unit);
    }
}
