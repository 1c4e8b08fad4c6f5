package org.vientiane.needs.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.commitment.CommitmentEntries;
import org.vientiane.contracts.commitment.CommitmentEntry;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Visibility;

/**
 * What a state asks for (Actions 33, 37). Every change is a new need, one version further.
 *
 * @param id its id
 * @param version counts every change, from 1
 * @param terms what the state wrote
 * @param confirmedOn the day of posting, of the last amendment or of the last confirmation
 * @param withdrawn whether the state has taken it back
 * @param commitments what it knows of each commitment to it
 * @param handled requests that it has taken in, so that none counts twice
 */
public record Need(
        UUID id,
        long version,
        NeedTerms terms,
        LocalDate confirmedOn,
        boolean withdrawn,
        CommitmentEntries commitments,
        List<HandledRequest> handled) {

    public Need {
        // A document of the time before there were commitments says nothing of them.
        commitments = Objects.requireNonNullElse(commitments, CommitmentEntries.NONE);
        handled = List.copyOf(handled);
    }

    /** A need as it is first published. */
    static Need published(UUID id, NeedTerms terms, LocalDate day, Optional<HandledRequest> request) {
        return new Need(
                id,
                1,
                terms,
                day,
                false,
                CommitmentEntries.NONE,
                request.stream().toList());
    }

    /**
     * The need with other terms, confirmed by being written anew.
     *
     * @throws ChangeRefused if it is withdrawn, or if what is committed would be more than is needed, or of another kind
     */
    Need amended(NeedTerms newTerms, LocalDate day) {
        refuseWhenWithdrawn();
        refuseWhenCommitted(newTerms);
        return new Need(id, version + 1, newTerms, day, false, commitments, handled);
    }

    /**
     * The need, said to stand as it is.
     *
     * @throws ChangeRefused if it is withdrawn, or expired: an amendment with a later period can still revive it
     */
    Need confirmed(LocalDate day, Optional<HandledRequest> request) {
        refuseWhenWithdrawn();
        if (status(day) == NeedStatus.EXPIRED) {
            throw new ChangeRefused(ChangeRefused.Reason.EXPIRED);
        }
        return new Need(id, version + 1, terms, day, false, commitments, handledWith(request));
    }

    /**
     * The need, taken back for good; commitments stand.
     *
     * @throws ChangeRefused if it has been withdrawn before
     */
    Need withdrawn(Optional<HandledRequest> request) {
        refuseWhenWithdrawn();
        return new Need(id, version + 1, terms, confirmedOn, true, commitments, handledWith(request));
    }

    /** Whether it knows this version of a commitment, or a newer one. */
    boolean knows(CommitmentEntry commitment) {
        return commitments.know(commitment);
    }

    /** The need that knows this version of a commitment; withdrawn or expired needs are followed to the end, too. */
    Need with(CommitmentEntry commitment) {
        return new Need(id, version + 1, terms, confirmedOn, withdrawn, commitments.with(commitment), handled);
    }

    /**
     * Where it stands on {@code day}: the first that holds of {@code WITHDRAWN, MET, COVERED, EXPIRED, PARTLY_COVERED,
     * OPEN}. It expires the day after its period's last.
     */
    public NeedStatus status(LocalDate day) {
        if (withdrawn) {
            return NeedStatus.WITHDRAWN;
        }
        var coverage = coverage();
        return coverage.isOpen() && terms.period().hasEndedOn(day) ? NeedStatus.EXPIRED : coverage;
    }

    /** How far commitments have brought it, on any day: {@code MET, COVERED, PARTLY_COVERED} or {@code OPEN}. */
    public NeedStatus coverage() {
        if (!terms.openQuantity().isMoreThan(received())) {
            return NeedStatus.MET;
        }
        if (gap().isNone()) {
            return NeedStatus.COVERED;
        }
        return committed().isNone() ? NeedStatus.OPEN : NeedStatus.PARTLY_COVERED;
    }

    /** What is still needed from the exchange. */
    public Quantity gap() {
        return terms.openQuantity().lessAtMost(committed());
    }

    /** What commitments promise. */
    public Quantity committed() {
        return commitments.committedOf(terms.openQuantity());
    }

    /** What has been received of it. */
    public Quantity received() {
        return commitments.receivedIn(terms.quantity().unit());
    }

    /** The state that asks, as a party. */
    public PartyCode party() {
        return terms.state().asParty();
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

    /** What was promised for one kind of help is not counted as another. */
    private void refuseWhenCommitted(NeedTerms newTerms) {
        var needed = newTerms.openQuantity();
        commitments.inTheWay(terms.openQuantity(), needed).ifPresent(committed -> {
            throw ChangeRefused.of(committed, needed);
        });
        if (newTerms.assistance() != terms.assistance()
                && needed.unit().equals(terms.quantity().unit())
                && !commitments.areNone()) {
            throw new ChangeRefused(ChangeRefused.Reason.OTHER_ASSISTANCE, committed(), terms.assistance());
        }
    }

    private List<HandledRequest> handledWith(Optional<HandledRequest> request) {
        return Stream.concat(handled.stream(), request.stream()).toList();
    }
}
