package org.vientiane.offers.need;

import java.time.LocalDate;
import java.util.UUID;
import org.vientiane.contracts.commitment.CommitmentEntries;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Visibility;

/**
 * What an affected state asks for, as this service knows it.
 *
 * @param id its id
 * @param version the version that is known
 * @param terms what the state wrote
 * @param confirmedOn the day of posting, of the last amendment or of the last confirmation
 * @param withdrawn whether the state has withdrawn it
 * @param commitments what is promised to it
 */
public record Need(
        UUID id,
        long version,
        NeedTerms terms,
        LocalDate confirmedOn,
        boolean withdrawn,
        CommitmentEntries commitments) {

    /** For how long a confirmation of a request holds, as the policy of matching has it. */
    private static final int VALID_MONTHS = 12;

    /** What is still needed from the exchange. */
    public Quantity gap() {
        var open = terms.openQuantity();
        return open.lessAtMost(commitments.committedOf(open));
    }

    /** Whether it may still be answered on {@code day}: neither withdrawn nor over. */
    public boolean isAlive(LocalDate day) {
        return !withdrawn && !terms.period().hasEndedOn(day);
    }

    /** Whether something is lacking on {@code day}. */
    public boolean isUnfilled(LocalDate day) {
        return isAlive(day) && !gap().isNone();
    }

    /** Whether its request was confirmed lately enough to be put before providers on {@code day} (Action 37). */
    public boolean isCurrent(LocalDate day) {
        return !confirmedOn.isBefore(day.minusMonths(VALID_MONTHS));
    }

    /** Who asks. */
    public StateCode state() {
        return terms.state();
    }

    /** Whether every party may read it. */
    public boolean isPublic() {
        return terms.visibility() == Visibility.PUBLIC;
    }
}
