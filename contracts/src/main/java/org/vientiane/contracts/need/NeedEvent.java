package org.vientiane.contracts.need;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.StateEvent;
import org.vientiane.contracts.commitment.CommitmentEntry;
import org.vientiane.vocabulary.NeedTerms;

/**
 * The whole state of a need.
 *
 * @param id its id
 * @param version counts every change, from 1
 * @param terms what the state wrote
 * @param confirmedOn the day of posting, of the last amendment or of the last confirmation
 * @param withdrawn whether the state has withdrawn it
 * @param commitments what it knows of each commitment, from the topic of commitments
 * @param handled requests that it has taken in
 */
public record NeedEvent(
        UUID id,
        long version,
        NeedTerms terms,
        LocalDate confirmedOn,
        boolean withdrawn,
        List<CommitmentEntry> commitments,
        List<HandledRequest> handled)
        implements StateEvent {

    public NeedEvent {
        commitments = List.copyOf(commitments);
        handled = List.copyOf(handled);
    }
}
