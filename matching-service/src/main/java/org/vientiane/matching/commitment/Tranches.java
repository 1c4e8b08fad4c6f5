package org.vientiane.matching.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vientiane.contracts.commitment.Tranche;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

/** What is due when. Deliveries fill the earliest tranche first. */
final class Tranches {

    private Tranches() {}

    /** All of them together. */
    static Quantity sum(List<Tranche> tranches, Unit unit) {
        return tranches.stream().map(Tranche::amount).reduce(Quantity.none(unit), Quantity::plus);
    }

    /** What is left of each after {@code delivered}; those that are filled are left out. */
    static List<Tranche> undelivered(List<Tranche> tranches, Quantity delivered) {
        var open = new ArrayList<Tranche>();
        var left = delivered;
        for (var tranche : tranches) {
            var rest = tranche.amount().lessAtMost(left);
            left = left.lessAtMost(tranche.amount());
            if (!rest.isNone()) {
                open.add(new Tranche(tranche.due(), rest));
            }
        }
        return open;
    }

    /** The tranches of a commitment that was revised to {@code quantity}: the latest give way first. */
    static List<Tranche> upTo(Quantity quantity, List<Tranche> tranches) {
        var kept = new ArrayList<Tranche>();
        var left = quantity;
        for (var tranche : tranches) {
            var amount = tranche.amount().atMost(left);
            left = left.lessAtMost(tranche.amount());
            if (!amount.isNone()) {
                kept.add(new Tranche(tranche.due(), amount));
            }
        }
        return kept;
    }

    /** What of the undelivered was due more than {@code days} before {@code day}. */
    static Quantity overdue(List<Tranche> undelivered, LocalDate day, int days, Unit unit) {
        return sum(
                undelivered.stream()
                        .filter(tranche -> tranche.due().plusDays(days).isBefore(day))
                        .toList(),
                unit);
    }

    /** The day of the first that is not filled. */
    static Optional<LocalDate> nextDue(List<Tranche> undelivered) {
        return undelivered.stream().map(Tranche::due).findFirst();
    }
}
