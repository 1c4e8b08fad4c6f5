package org.vientiane.matching.match;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.match.Check;
import org.vientiane.contracts.match.MatchStatus;
import org.vientiane.contracts.match.Reckoning;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.OfferTerms;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;

/**
 * What must be at hand of every match: where it stands, whose it is, and whether its figures still hold.
 *
 * @param id its id
 * @param version the version of it that is known here
 * @param needId the need
 * @param offerId the offer
 * @param state who asks
 * @param provider who gives
 * @param status where it stands
 * @param score its points
 * @param quantity what is proposed, in the offer's unit
 * @param basis stands for all that makes a proposal be rewritten when it changes
 */
public record MatchRow(
        UUID id,
        long version,
        UUID needId,
        UUID offerId,
        StateCode state,
        PartyCode provider,
        MatchStatus status,
        BigDecimal score,
        Quantity quantity,
        UUID basis) {

    /** The higher score first; equal scores by the smaller, older need, then by the smaller, older offer. */
    public static final Comparator<MatchRow> BEST_FIRST = Comparator.comparing(MatchRow::score)
            .reversed()
            .thenComparing(row -> row.needId().toString())
            .thenComparing(row -> row.offerId().toString());

    /** By id, as text. */
    public static final Comparator<MatchRow> BY_ID =
            Comparator.comparing(row -> row.id().toString());

    static MatchRow of(Match match) {
        return new MatchRow(
                match.id(),
                match.version(),
                match.needId(),
                match.offerId(),
                match.state(),
                match.provider(),
                match.status(),
                match.reckoning().score(),
                Objects.requireNonNull(match.reckoning().quantity(), "what is proposed has a quantity"),
                basis(match.need(), match.offer(), match.reckoning()));
    }

    /** Whether it takes one of the need's places and asks for a part of the offer. */
    public boolean takesPlace() {
        return status == MatchStatus.PROPOSED || status == MatchStatus.ANSWERED;
    }

    /** Whether {@code candidate} says anything else than the proposal does; that a day has passed does not count. */
    boolean differsFrom(Candidate candidate) {
        return !basis.equals(basis(candidate.need().terms(), candidate.offer().terms(), candidate.reckoning()));
    }

    private static UUID basis(NeedTerms need, OfferTerms offer, Reckoning reckoning) {
        return Ids.derived(
                need,
                offer,
                reckoning.gap(),
                orNothing(reckoning.quantity()),
                reckoning.checks().stream()
                        .filter(Check::passed)
                        .map(Check::rule)
                        .toList(),
                reckoning.rates(),
                reckoning.policy());
    }

    private static Object orNothing(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
