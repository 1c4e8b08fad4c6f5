package org.vientiane.matching.market;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.vientiane.contracts.commitment.CommitmentEntries;
import org.vientiane.contracts.commitment.CommitmentEntry;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.Quantity;

/**
 * A need, as its state last wrote it, and what the commitments to it come to.
 *
 * @param id its id
 * @param version the version of it that is known here
 * @param terms what the state wrote
 * @param confirmedOn when the state last said that it still holds
 * @param withdrawn whether the state has withdrawn it
 * @param committed what commitments count for it, in its unit
 * @param received what has been received of them
 * @param accessOpened whether a signed commitment opens access to it (Action 41)
 */
public record Need(
        UUID id,
        long version,
        NeedTerms terms,
        LocalDate confirmedOn,
        boolean withdrawn,
        Quantity committed,
        Quantity received,
        boolean accessOpened) {

    /** A need as it was written, before anything is committed to it. */
    public static Need written(UUID id, long version, NeedTerms terms, LocalDate confirmedOn, boolean withdrawn) {
        var none = Quantity.none(terms.quantity().unit());
        return new Need(id, version, terms, confirmedOn, withdrawn, none, none, false);
    }

    /** The same need with these commitments. */
    Need with(Collection<CommitmentRow> commitments, boolean opened) {
        var entries = new CommitmentEntries(commitments.stream()
                .map(row -> new CommitmentEntry(row.id(), row.version(), row.inNeedUnit(), row.receivedInNeedUnit()))
                .toList());
        var counted = entries.committedOf(terms.openQuantity());
        var arrived = entries.receivedIn(terms.quantity().unit());
        return new Need(id, version, terms, confirmedOn, withdrawn, counted, arrived, opened);
    }

    /** What still lacks, in the need's unit: quantity less own resources, other support and what is committed. */
    public Quantity gap() {
        return terms.openQuantity().lessAtMost(committed);
    }

    /** Where it stands on {@code day}. */
    public NeedStatus statusOn(LocalDate day) {
        if (withdrawn) {
            return NeedStatus.WITHDRAWN;
        }
        if (!terms.openQuantity().isMoreThan(received)) {
            return NeedStatus.MET;
        }
        if (gap().isNone()) {
            return NeedStatus.COVERED;
        }
        if (terms.period().hasEndedOn(day)) {
            return NeedStatus.EXPIRED;
        }
        return committed.isNone() ? NeedStatus.OPEN : NeedStatus.PARTLY_COVERED;
    }

    /** Whether it is held against offers on {@code day}. */
    public boolean isOpenOn(LocalDate day) {
        var status = statusOn(day);
        return status == NeedStatus.OPEN || status == NeedStatus.PARTLY_COVERED;
    }

    /** Whether its state has withdrawn it or its period is over on {@code day}: then nothing more is agreed for it. */
    public boolean isOverOn(LocalDate day) {
        return withdrawn || terms.period().hasEndedOn(day);
    }
}
