package org.vientiane.offers.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.commitment.CommitmentEntries;
import org.vientiane.contracts.commitment.CommitmentEntry;
import org.vientiane.contracts.offer.Announcement;
import org.vientiane.contracts.offer.Availability;
import org.vientiane.contracts.offer.OfferOrigin;
import org.vientiane.vocabulary.OfferTerms;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Visibility;

/**
 * What a provider can give (Actions 36 to 42). Every change is a new offer, one version further.
 *
 * @param id its id
 * @param version counts every change, from 1
 * @param terms what the provider wrote
 * @param registeredOn the day it was registered
 * @param withdrawn whether the provider has taken it back
 * @param commitments what it knows of each commitment from it
 * @param announcements what affected states are to be told of it, oldest first; the last {@value #ANNOUNCEMENTS} of them
 * @param origin the invitation that it was made through; absent when it was made through none
 * @param handled requests that it has taken in, so that none counts twice
 */
public record Offer(
        UUID id,
        long version,
        OfferTerms terms,
        LocalDate registeredOn,
        boolean withdrawn,
        CommitmentEntries commitments,
        List<Announcement> announcements,
        @Nullable OfferOrigin origin,
        List<HandledRequest> handled) {

    /** What is older was told long ago. */
    private static final int ANNOUNCEMENTS = 50;

    public Offer {
        // A document of the time before there were commitments or announcements says nothing of them.
        commitments = Objects.requireNonNullElse(commitments, CommitmentEntries.NONE);
        announcements = List.copyOf(Objects.requireNonNullElse(announcements, List.of()));
        handled = List.copyOf(handled);
    }

    /** An offer as it is first registered. */
    static Offer registered(UUID id, OfferTerms terms, LocalDate day, Optional<HandledRequest> request) {
        return new Offer(
                id,
                1,
                terms,
                day,
                false,
                CommitmentEntries.NONE,
                List.of(),
                null,
                request.stream().toList());
    }

    /**
     * The offer with other terms.
     *
     * @throws ChangeRefused if it is withdrawn, or if more is committed than it would give, or help of another kind
     */
    Offer amended(OfferTerms newTerms) {
        refuseWhenWithdrawn();
        refuseWhenCommitted(newTerms);
        return new Offer(id, version + 1, newTerms, registeredOn, false, commitments, announcements, origin, handled);
    }

    /**
     * The offer, taken back for good; commitments stand.
     *
     * @throws ChangeRefused if it has been withdrawn before
     */
    Offer withdrawn(Optional<HandledRequest> request) {
        refuseWhenWithdrawn();
        return new Offer(
                id, version + 1, terms, registeredOn, true, commitments, announcements, origin, handledWith(request));
    }

    /** Whether it knows this version of a commitment, or a newer one. */
    boolean knows(CommitmentEntry commitment) {
        return commitments.know(commitment);
    }

    /** The offer that knows this version of a commitment; withdrawn or expired offers are followed to the end, too. */
    Offer with(CommitmentEntry commitment) {
        return new Offer(
                id,
                version + 1,
                terms,
                registeredOn,
                withdrawn,
                commitments.with(commitment),
                announcements,
                origin,
                handled);
    }

    /** The offer that knows the invitation that it was made through; the first one stays. */
    Offer through(OfferOrigin invitation) {
        return new Offer(
                id, version + 1, terms, registeredOn, withdrawn, commitments, announcements, invitation, handled);
    }

    /** The same version of the offer, with one more announcement to these states. */
    Offer announcing(Availability what, List<StateCode> states, LocalDate day, Instant at) {
        var number = announcements.isEmpty()
                ? 1
                : announcements.get(announcements.size() - 1).number() + 1;
        var announcement = new Announcement(number, day, at, what, states, remaining());
        var all = Stream.concat(announcements.stream(), Stream.of(announcement)).toList();
        var last = all.subList(Math.max(0, all.size() - ANNOUNCEMENTS), all.size());
        return new Offer(id, version, terms, registeredOn, withdrawn, commitments, last, origin, handled);
    }

    /**
     * Where it stands on {@code day}: the first that holds of {@code WITHDRAWN, EXHAUSTED, EXPIRED, OPEN}. It expires the
     * day after its period's last.
     */
    public OfferStatus status(LocalDate day) {
        if (withdrawn) {
            return OfferStatus.WITHDRAWN;
        }
        if (isExhausted()) {
            return OfferStatus.EXHAUSTED;
        }
        return terms.period().hasEndedOn(day) ? OfferStatus.EXPIRED : OfferStatus.OPEN;
    }

    /** Whether nothing is left to give. */
    public boolean isExhausted() {
        return remaining().isNone();
    }

    /** What commitments take of it. */
    public Quantity committed() {
        return commitments.committedOf(terms.capacity());
    }

    /** What is left to give. */
    public Quantity remaining() {
        return terms.capacity().lessAtMost(committed());
    }

    /** By how much commitments go beyond its capacity, where an agreement crossed its lowering. */
    public Optional<Quantity> overcommitted() {
        return Optional.of(committed().lessAtMost(terms.capacity())).filter(Predicate.not(Quantity::isNone));
    }

    /** Who gives. */
    public PartyCode party() {
        return terms.provider();
    }

    /** Whether every party may read it. */
    public boolean isPublic() {
        return terms.visibility() == Visibility.PUBLIC;
    }

    private void refuseWhenWithdrawn() {
        if (withdrawn) {
            throw new ChangeRefused(ChangeRefused.Reason.WITHDRAWN);
        }
    }

    /** What was promised as one kind of help is not counted as another. */
    private void refuseWhenCommitted(OfferTerms newTerms) {
        var capacity = newTerms.capacity();
        commitments.inTheWay(terms.capacity(), capacity).ifPresent(committed -> {
            throw ChangeRefused.of(committed, capacity);
        });
        if (newTerms.assistance() != terms.assistance()
                && capacity.unit().equals(terms.capacity().unit())
                && !commitments.areNone()) {
            throw new ChangeRefused(ChangeRefused.Reason.OTHER_ASSISTANCE, committed(), terms.assistance());
        }
    }

    private List<HandledRequest> handledWith(Optional<HandledRequest> request) {
        return Stream.concat(handled.stream(), request.stream()).toList();
    }
}
