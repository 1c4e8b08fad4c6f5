package org.vientiane.matching.market;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.vientiane.contracts.commitment.CommitmentEntries;
import org.vientiane.contracts.commitment.CommitmentEntry;
import org.vientiane.vocabulary.OfferTerms;
import org.vientiane.vocabulary.Quantity;

/**
 * An offer, as its provider last wrote it, and what the commitments from it come to.
 *
 * @param id its id
 * @param version the version of it that is known here
 * @param terms what the provider wrote
 * @param withdrawn whether the provider has withdrawn it
 * @param committed what commitments take of it, in its unit
 */
public record Offer(UUID id, long version, OfferTerms terms, boolean withdrawn, Quantity committed) {

    /** An offer as it was written, before anything of it is committed. */
    public static Offer written(UUID id, long version, OfferTerms terms, boolean withdrawn) {
        return new Offer(
                id, version, terms, withdrawn, Quantity.none(terms.capacity().unit()));
    }

    /** The same offer with these commitments. */
    Offer with(Collection<CommitmentRow> commitments) {
        var entries = new CommitmentEntries(commitments.stream()
                .map(row -> new CommitmentEntry(
                        row.id(),
                        row.version(),
                        row.inOfferUnit(),
                        Quantity.none(row.inOfferUnit().unit())))
                .toList());
        return new Offer(id, version, terms, withdrawn, entries.committedOf(terms.capacity()));
    }

    /** What is not yet committed, in the offer's unit. */
    public Quantity remaining() {
        return terms.capacity().lessAtMost(committed);
    }

    /** Where it stands on {@code day}. */
    public OfferStatus statusOn(LocalDate day) {
        if (withdrawn) {
            return OfferStatus.WITHDRAWN;
        }
        if (remaining().isNone()) {
            return OfferStatus.EXHAUSTED;
        }
        return terms.period().hasEndedOn(day) ? OfferStatus.EXPIRED : OfferStatus.OPEN;
    }

    /** Whether it is held against needs on {@code day}. */
    public boolean isOpenOn(LocalDate day) {
        return statusOn(day) == OfferStatus.OPEN;
    }

    /** Whether its provider has withdrawn it or its period is over on {@code day}: then nothing more is agreed from it. */
    public boolean isOverOn(LocalDate day) {
        return withdrawn || terms.period().hasEndedOn(day);
    }

    /** Whether it is about the same thing as {@code need}: same obligation and same kind of assistance. */
    public boolean isAboutSameAs(Need need) {
        return terms.assistance() == need.terms().assistance()
                && terms.obligations().contains(need.terms().obligation());
    }
}
