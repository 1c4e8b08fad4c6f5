package org.vientiane.matching.request;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.vientiane.contracts.match.DeclineReason;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.StateCode;

/**
 * An open need to which no provider says yes.
 *
 * @param need its id
 * @param state who asks
 * @param requestedOn when the request was first made
 * @param waitingDays days since
 * @param asked the providers before whom it was put
 * @param declined those who said no, and why
 * @param place where it stands
 */
public record UnansweredRequest(
        UUID need,
        StateCode state,
        LocalDate requestedOn,
        long waitingDays,
        List<PartyCode> asked,
        List<Declined> declined,
        Place place) {

    /** Longest waiting first; of two that wait equally long the older need. */
    public static final Comparator<UnansweredRequest> LONGEST_WAITING_FIRST = Comparator.comparing(
                    UnansweredRequest::requestedOn)
            .thenComparing(request -> request.need().toString());

    public UnansweredRequest {
        asked = List.copyOf(asked);
        declined = List.copyOf(declined);
    }

    /**
     * A provider that said no.
     *
     * @param party the provider
     * @param reason why
     */
    public record Declined(PartyCode party, DeclineReason reason) {}
}
