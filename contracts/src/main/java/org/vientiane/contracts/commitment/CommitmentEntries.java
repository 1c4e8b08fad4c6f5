package org.vientiane.contracts.commitment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

/**
 * What a need or an offer keeps of its commitments. Entries are summed and never counted up, so that an event that comes
 * twice, late or out of order changes nothing.
 *
 * <p>An entry in another unit than the thing's, of an agreement that crossed a change of the unit, cannot be added: the
 * rates are not known here. It counts as all of the thing, so that nothing is given away twice until the parties have
 * put it right; but nothing counts as received that may not be.
 *
 * @param entries one for each commitment, the newest that is known, in the order of their ids
 */
public record CommitmentEntries(List<CommitmentEntry> entries) {

    /** None yet. */
    public static final CommitmentEntries NONE = new CommitmentEntries(List.of());

    private static final Comparator<CommitmentEntry> BY_ID = Comparator.comparing(CommitmentEntry::commitment);

    public CommitmentEntries {
        entries = List.copyOf(entries);
    }

    /** Whether this version of the commitment, or a newer one, is among them. */
    public boolean know(CommitmentEntry entry) {
        return entries.stream().anyMatch(known -> isSame(known, entry) && known.version() >= entry.version());
    }

    /** These and {@code entry}, in the place of an older one of its commitment; these alone when they know it. */
    public CommitmentEntries with(CommitmentEntry entry) {
        if (know(entry)) {
            return this;
        }
        var others = entries.stream().filter(known -> !isSame(known, entry));
        return new CommitmentEntries(
                Stream.concat(others, Stream.of(entry)).sorted(BY_ID).toList());
    }

    /** These and {@code others}, of each commitment the newer one. */
    public CommitmentEntries with(CommitmentEntries others) {
        var all = this;
        for (var entry : others.entries) {
            all = all.with(entry);
        }
        return all;
    }

    /** Whether nothing is committed. */
    public boolean areNone() {
        return entries.stream().allMatch(entry -> entry.committed().isNone());
    }

    /** What is committed of {@code whole}, in its unit; at least all of it when something is committed in another unit. */
    public Quantity committedOf(Quantity whole) {
        var sum = committedIn(whole.unit());
        return areAllIn(whole.unit()) || sum.isMoreThan(whole) ? sum : whole;
    }

    /** What has been received in this unit. */
    public Quantity receivedIn(Unit unit) {
        return entries.stream()
                .map(CommitmentEntry::received)
                .filter(received -> received.unit().equals(unit))
                .reduce(Quantity.none(unit), Quantity::plus);
    }

    /**
     * What is committed and stands in the way of {@code whole} becoming {@code newWhole}: more than that, or in another
     * unit. Nothing when it only grows, even if it still lies below what is committed, nor when it goes back to the unit
     * of all that is committed.
     */
    public Optional<Quantity> inTheWay(Quantity whole, Quantity newWhole) {
        if (whole.unit().equals(newWhole.unit())) {
            return Optional.of(committedOf(whole))
                    .filter(committed -> committed.isMoreThan(newWhole) && whole.isMoreThan(newWhole));
        }
        return unitOtherThan(newWhole.unit()).map(this::committedIn).or(() -> Optional.of(committedIn(newWhole.unit()))
                .filter(committed -> committed.isMoreThan(newWhole)));
    }

    private boolean areAllIn(Unit unit) {
        return unitOtherThan(unit).isEmpty();
    }

    private Optional<Unit> unitOtherThan(Unit unit) {
        return entries.stream()
                .map(CommitmentEntry::committed)
                .filter(Predicate.not(Quantity::isNone))
                .map(Quantity::unit)
                .filter(Predicate.not(unit::equals))
                .findFirst();
    }

    private Quantity committedIn(Unit unit) {
        return entries.stream()
                .map(CommitmentEntry::committed)
                .filter(committed -> committed.unit().equals(unit))
                .reduce(Quantity.none(unit), Quantity::plus);
    }

    private static boolean isSame(CommitmentEntry one, CommitmentEntry other) {
        return one.commitment().equals(other.commitment());
    }
}
