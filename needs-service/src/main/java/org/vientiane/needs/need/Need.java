package org.vientiane.needs.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vientiane.contracts.HandledRequest;
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
 * @param handled requests that it has taken in, so that none counts twice
 */
public record Need(
        UUID id,
        long version,
        NeedTerms terms,
        LocalDate confirmedOn,
        boolean withdrawn,
        List<HandledRequest> handled) {

    public Need {
        handled = List.copyOf(handled);
    }

    /** A need as it is first published. */
    static Need published(UUID id, NeedTerms terms, LocalDate day, Optional<HandledRequest> request) {
        return new Need(id, 1, terms, day, false, request.stream().toList());
    }

    /**
     * The need with other terms, confirmed by being written anew.
     *
     * @throws ChangeRefused if it is withdrawn
     */
    Need amended(NeedTerms newTerms, LocalDate day) {
        refuseWhenWithdrawn();
        return new Need(id, version + 1, newTerms, day, false, handled);
    }

    /**
     * The need, said to stand as it is.
     *
     * @throws ChangeRefused if it is withdrawn, or expired: an amendment with a later period can still revive it
     */
    Need confirmed(LocalDate day, Optional<HandledRequest> request) {
        refuseWhenWithdrawn();
        if (terms.period().hasEndedOn(day)) {
            throw new ChangeRefused(ChangeRefused.Reason.EXPIRED);
        }
        return new Need(id, version + 1, terms, day, false, handledWith(request));
    }

    /**
     * The need, taken back for good.
     *
     * @throws ChangeRefused if it has been withdrawn before
     */
    Need withdrawn(Optional<HandledRequest> request) {
        refuseWhenWithdrawn();
        return new Need(id, version + 1, terms, confirmedOn, true, handledWith(request));
    }

    /** Where it stands on {@code day}; it expires the day after its period's last. */
    public NeedStatus status(LocalDate day) {
        if (withdrawn) {
            return NeedStatus.WITHDRAWN;
        }
        return terms.period().hasEndedOn(day) ? NeedStatus.EXPIRED : NeedStatus.OPEN;
    }

    /** What is still needed from the exchange. */
    public Quantity gap() {
        return terms.openQuantity();
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

    private List<HandledRequest> handledWith(Optional<HandledRequest> request) {
        return Stream.concat(handled.stream(), request.stream()).toList();
    }
}
