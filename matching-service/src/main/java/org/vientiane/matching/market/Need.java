package org.vientiane.matching.market;

import java.time.LocalDate;
import java.util.UUID;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.Quantity;

/**
 * A need, as its state last wrote it.
 *
 * @param id its id
 * @param version the version of it that is known here
 * @param terms what the state wrote
 * @param confirmedOn when the state last said that it still holds
 * @param withdrawn whether the state has withdrawn it
 */
public record Need(UUID id, long version, NeedTerms terms, LocalDate confirmedOn, boolean withdrawn) {

    /** What still lacks on any day, in the need's unit: quantity less own resources and other support. */
    public Quantity gap() {
        return terms.openQuantity();
    }

    /** Where it stands on {@code day}. */
    public NeedStatus statusOn(LocalDate day) {
        if (withdrawn) {
            return NeedStatus.WITHDRAWN;
        }
        return terms.period().hasEndedOn(day) ? NeedStatus.EXPIRED : NeedStatus.OPEN;
    }

    /** Whether it is held against offers on {@code day}. */
    public boolean isOpenOn(LocalDate day) {
        return statusOn(day) == NeedStatus.OPEN;
    }
}
