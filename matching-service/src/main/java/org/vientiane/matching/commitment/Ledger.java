package org.vientiane.matching.commitment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.vocabulary.Quantity;

/**
 * What is reserved of one offer or for one need: the gate through which every agreement passes, so that no offer is ever
 * over-committed and no need over-filled, whatever arrives at the same moment.
 *
 * <p>What an entry counts is said by its commitment; the ledger runs ahead of it only while something is being reserved.
 * Such an entry is open, and closes when the commitment has reached the version that the entry waits for.
 *
 * @param id the offer's or the need's
 * @param version the version that is kept, from 1; 0 before anything was reserved
 * @param entries one for each commitment, in its unit
 * @param voided of each match the last attempt that was undone, so that a late reservation for it is refused
 */
public record Ledger(UUID id, long version, List<Entry> entries, List<Attempt> voided) {

    public Ledger {
        entries = List.copyOf(entries);
        voided = List.copyOf(voided);
    }

    /**
     * One commitment, or one that is to be.
     *
     * @param commitment its id
     * @param attempt the attempt of a match that agreed it, or that is trying to
     * @param version the version of the commitment that this is or will be
     * @param quantity what it counts
     * @param openSince since when this runs ahead of the commitment; absent once the commitment says the same
     */
    public record Entry(
            UUID commitment, Attempt attempt, long version, Quantity quantity, @Nullable Instant openSince) {

        /** An entry that the commitment itself has said. */
        public static Entry said(UUID commitment, Attempt attempt, long version, Quantity quantity) {
            return new Entry(commitment, attempt, version, quantity, null);
        }

        /** Whether this runs ahead of the commitment. */
        public boolean isOpen() {
            return openSince != null;
        }

        /** Whether this has run ahead of the commitment since before {@code since}. */
        public boolean isOpenSinceBefore(Instant since) {
            return openSince != null && openSince.isBefore(since);
        }
    }

    /**
     * One attempt to agree.
     *
     * @param match the match
     * @param number counts its attempts, from 1
     */
    public record Attempt(UUID match, int number) {}

    /** A ledger in which nothing was ever reserved. */
    public static Ledger empty(UUID id) {
        return new Ledger(id, 0, List.of(), List.of());
    }

    /** The ledger with what commitments say of themselves, where it knew less. */
    public Ledger upTo(Collection<Entry> said) {
        var newer = said.stream().filter(this::isNews).toList();
        if (newer.isEmpty()) {
            return this;
        }
        var merged = new ArrayList<>(entries);
        for (var entry : newer) {
            merged.removeIf(known -> known.commitment().equals(entry.commitment()));
            merged.add(entry);
        }
        return new Ledger(id, version, merged, voided);
    }

    /** The entry of this commitment. */
    public Optional<Entry> entry(UUID commitment) {
        return entries.stream()
                .filter(entry -> entry.commitment().equals(commitment))
                .findFirst();
    }

    /**
     * What is left of {@code whole} beside {@code commitment}. Nothing when something is counted in another unit: the
     * whole was changed in that very moment, and its parties must put it right first.
     */
    public Quantity leftOf(Quantity whole, UUID commitment) {
        var left = whole;
        for (var entry : entries) {
            if (!entry.commitment().equals(commitment) && !entry.quantity().isNone()) {
                left = left.lessAtMost(entry.quantity().unit().equals(whole.unit()) ? entry.quantity() : whole);
            }
        }
        return left;
    }

    /** Whether this attempt was undone. */
    public boolean isVoided(Attempt attempt) {
        return voided.stream()
                .anyMatch(last -> last.match().equals(attempt.match()) && last.number() >= attempt.number());
    }

    /** The ledger with this entry reserved, in the place of what the commitment counted before. */
    public Ledger reserving(Entry reservation) {
        var changed = new ArrayList<>(entries);
        changed.removeIf(entry -> entry.commitment().equals(reservation.commitment()));
        changed.add(reservation);
        return new Ledger(id, version, changed, voided);
    }

    /** The ledger without what was reserved for an attempt that was undone; nothing will be reserved for it again. */
    public Ledger voiding(Attempt attempt) {
        var left = entries.stream()
                .filter(entry -> !isReservationFor(entry, attempt))
                .toList();
        var tombstones = new ArrayList<>(voided);
        if (!isVoided(attempt)) {
            tombstones.removeIf(earlier -> earlier.match().equals(attempt.match()));
            tombstones.add(attempt);
        }
        return new Ledger(id, version, left, tombstones);
    }

    /** The entries that run ahead of their commitments. */
    public List<Entry> open() {
        return entries.stream().filter(Entry::isOpen).toList();
    }

    /** Since when the oldest of them does. */
    public Optional<Instant> openSince() {
        return entries.stream().map(Entry::openSince).filter(Objects::nonNull).min(Comparator.naturalOrder());
    }

    /** A commitment that has reached the version that an entry waits for says how much it really counts. */
    private boolean isNews(Entry said) {
        return entry(said.commitment())
                .filter(known -> known.version() > said.version() || known.equals(said))
                .isEmpty();
    }

    private static boolean isReservationFor(Entry entry, Attempt attempt) {
        return entry.isOpen() && entry.version() == 1 && entry.attempt().equals(attempt);
    }
}
