package org.vientiane.matching.commitment.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vientiane.contracts.commitment.Delivery;
import org.vientiane.http.Fields;
import org.vientiane.http.Text;
import org.vientiane.matching.commitment.Commitment;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Today;
import org.vientiane.vocabulary.Unit;

/** What the schemas of a commitment's bodies cannot say: what depends on the day and on the commitment. */
@Component
class CommitmentChecks {

    private final Today today;

    CommitmentChecks(Today today) {
        this.today = today;
    }

    /** Finds the faults of an instrument. */
    void checkInstrument(Fields instrument) {
        notInTheFuture(instrument, "signedOn");
    }

    /** Finds the faults of tranches: each day once and in order, and amounts that add up. */
    void checkTranches(Fields body, Commitment commitment) {
        var unit = commitment.quantity().unit();
        var count = body.values("tranches", Object.class).size();
        var sum = Optional.of(BigDecimal.ZERO);
        var before = Optional.<LocalDate>empty();
        for (var i = 0; i < count; i++) {
            var field = "tranches[" + i + "]";
            var amount = amount(body, field + ".amount", unit);
            sum = sum.flatMap(soFar -> amount.map(soFar::add));
            var due = body.value(field + ".due", LocalDate.class);
            var earlier = before;
            if (due.isPresent() && earlier.isPresent() && !due.get().isAfter(earlier.get())) {
                body.refuse(field + ".due", Text.of("tranche.order", earlier.get()));
            }
            before = due.or(() -> earlier);
        }
        sum.filter(all -> count > 0 && all.compareTo(commitment.quantity().amount()) != 0)
                .ifPresent(all ->
                        body.refuse("tranches", Text.of("tranches.sum", commitment.quantity(), all.toPlainString())));
    }

    /** Finds the faults of a revision: it goes down, but not below what was delivered. */
    void checkQuantity(Fields body, Commitment commitment) {
        var unit = commitment.quantity().unit();
        if (!body.has("quantity") && !body.has("amount")) {
            body.refuse("amount", Text.of("expected.required"));
        }
        if (body.has("quantity")) {
            refuse(body, Text.of("revision.twice"), "amount", "unit");
        }
        for (var field : List.of("unit", "quantity.unit")) {
            body.check(field, Unit.class, unit::equals, Text.of("commitment.unit", unit));
        }
        for (var field : List.of("amount", "quantity.amount")) {
            amount(body, field, unit)
                    .filter(amount -> isRevisable(commitment) && !isLess(new Quantity(amount, unit), commitment))
                    .ifPresent(amount -> body.refuse(
                            field,
                            Text.of(
                                    "revision.amount",
                                    plain(commitment.delivered()),
                                    plain(commitment.quantity()),
                                    unit)));
        }
    }

    /** That there is nothing left to take back is no fault of the amount; the revision is then refused for that. */
    private static boolean isRevisable(Commitment commitment) {
        return !commitment.status().isEnded() && !commitment.outstanding().isNone();
    }

    private static boolean isLess(Quantity revised, Commitment commitment) {
        return commitment.quantity().isMoreThan(revised)
                && !commitment.delivered().isMoreThan(revised);
    }

    /** Finds the faults of a delivery. That there is nothing left to deliver is no fault of the amount. */
    void checkDelivery(Fields delivery, Commitment commitment) {
        var unit = commitment.quantity().unit();
        var outstanding = commitment.outstanding();
        amount(delivery, "amount", unit)
                .filter(amount -> !commitment.status().isEnded() && !outstanding.isNone())
                .filter(amount -> new Quantity(amount, unit).isMoreThan(outstanding))
                .ifPresent(amount -> delivery.refuse("amount", Text.of("delivery.amount", plain(outstanding), unit)));
        notInTheFuture(delivery, "deliveredOn");
    }

    /** Finds the faults of what is said of a delivery. */
    void checkReceipt(Fields receipt, Commitment commitment) {
        var delivery = receipt.value("delivery", UUID.class).flatMap(commitment::delivery);
        receipt.check("delivery", UUID.class, id -> commitment.delivery(id).isPresent(), Text.of("receipt.delivery"));
        receipt.value("confirmed", Boolean.class).ifPresent(confirmed -> {
            if (confirmed) {
                checkArrival(receipt, delivery, commitment.quantity().unit());
            } else {
                checkDispute(receipt);
            }
        });
        notInTheFuture(receipt, "receivedOn");
        delivery.ifPresent(of -> receipt.check(
                "receivedOn",
                LocalDate.class,
                on -> !on.isBefore(of.deliveredOn()),
                Text.of("receipt.before", of.deliveredOn())));
    }

    private static void checkArrival(Fields receipt, Optional<Delivery> delivery, Unit unit) {
        amount(receipt, "amount", unit)
                .filter(amount -> delivery.filter(of -> new Quantity(amount, unit).isMoreThan(of.amount()))
                        .isPresent())
                .ifPresent(amount -> receipt.refuse(
                        "amount",
                        Text.of("receipt.amount", plain(delivery.orElseThrow().amount()), unit)));
        refuse(receipt, Text.of("receipt.reason"), "reason");
    }

    private static void checkDispute(Fields receipt) {
        refuse(receipt, Text.of("receipt.no-amount"), "amount");
        if (!receipt.has("reason")) {
            receipt.refuse("reason", Text.of("expected.required"));
        }
    }

    private static void refuse(Fields body, Text expected, String... fields) {
        for (var field : fields) {
            if (body.has(field)) {
                body.refuse(field, expected);
            }
        }
    }

    /** An amount with no more decimals than the unit has, if it is there and without fault. */
    private static Optional<BigDecimal> amount(Fields body, String field, Unit unit) {
        body.check(
                field,
                BigDecimal.class,
                amount -> amount.stripTrailingZeros().scale() <= unit.decimals(),
                Text.of("expected.amount", unit.decimals()));
        return body.value(field, BigDecimal.class);
    }

    private void notInTheFuture(Fields body, String field) {
        body.check(field, LocalDate.class, on -> !on.isAfter(today.day()), Text.of("day.future", today.day()));
    }

    private static String plain(Quantity quantity) {
        return quantity.amount().toPlainString();
    }
}
