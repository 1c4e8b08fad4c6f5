package org.vientiane.notification.focalpoint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;

/**
 * What a coordinator wrote of a focal point.
 *
 * @param party whom it belongs to
 * @param name of the person or the office
 * @param email where it is written to
 * @param parts in which it is written to
 * @param language ISO 639 code of the language in which it is written to
 * @param obligations those that a coordinator follows; empty: all
 * @param states those that a coordinator follows; empty together with {@code regions}: all
 * @param regions those that a coordinator follows
 * @param secondContact whether it is written to only when the others stay silent
 * @param delivery how it wishes to be written to
 */
public record FocalPointTerms(
        PartyCode party,
        String name,
        String email,
        List<Part> parts,
        String language,
        List<Obligation> obligations,
        List<StateCode> states,
        List<Region> regions,
        boolean secondContact,
        Delivery delivery) {

    public FocalPointTerms {
        parts = List.copyOf(parts);
        obligations = List.copyOf(obligations);
        states = List.copyOf(states);
        regions = List.copyOf(regions);
    }

    /** Whether its lists take in a matter of this obligation in this state, which lies in {@code region}. */
    public boolean takesIn(Obligation obligation, StateCode state, @Nullable Region region) {
        var aboutIt = obligations.isEmpty() || obligations.contains(obligation);
        var anywhere = states.isEmpty() && regions.isEmpty();
        return aboutIt && (anywhere || states.contains(state) || (region != null && regions.contains(region)));
    }
}
