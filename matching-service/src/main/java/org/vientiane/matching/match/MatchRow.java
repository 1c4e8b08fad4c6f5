package org.vientiane.matching.match;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.Waiting;
import org.vientiane.contracts.match.Answer;
import org.vientiane.contracts.match.Check;
import org.vientiane.contracts.match.MatchStatus;
import org.vientiane.contracts.match.Reckoning;
import org.vientiane.contracts.match.Side;
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
 * @param byHand whether a coordinator proposed it
 * @param policy the version of the policy by which it was reckoned
 * @param saidYes whether a side has said yes
 * @param providerSaidYes whether the provider has
 * @param consideringUntil the day until which a side is considering, the earlier one of two
 * @param waiting the clock that runs while an answer is awaited
 * @param answerDueOn the day until which an answer is expected
 * @param agreeingSince since when an agreement is being tried
 * @param commitment what was agreed
 * @param closedUnder stands for the terms under which it closed
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
        UUID basis,
        boolean byHand,
        String policy,
        boolean saidYes,
        boolean providerSaidYes,
        @Nullable LocalDate consideringUntil,
        Waiting waiting,
        LocalDate answerDueOn,
        @Nullable Instant agreeingSince,
        @Nullable UUID commitment,
        @Nullable UUID closedUnder) {

    /** The higher score first; equal scores by the smaller, older need, then by the smaller, older offer. */
    public static final Comparator<MatchRow> BEST_FIRST = Comparator.comparing(MatchRow::score)
            .reversed()
            .thenComparing(row -> row.needId().toString())
            .thenComparing(row -> row.offerId().toString());

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
                match.quantity(),
                basis(match.need(), match.offer(), match.reckoning()),
                match.byHand(),
                match.reckoning().policy(),
                match.answers().hasYes(),
                match.answers().of(Side.PROVIDER).filter(Answer::isYes).isPresent(),
                match.answers()
                        .all()
                        .map(Answer::until)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                match.waiting(),
                match.answerDueOn(),
                match.agreeing() == null ? null : match.agreeing().at(),
                match.agreement() == null ? null : match.agreement().commitment(),
                match.closedUnder() == null
                        ? null
                        : terms(match.closedUnder().need(), match.closedUnder().offer()));
    }

    /** Whether it is before its two sides, answered by one of them or by none. */
    public boolean isOpen() {
        return status == MatchStatus.PROPOSED || status == MatchStatus.ANSWERED;
    }

    /** Whether it was declined or has lapsed under just these terms. */
    boolean isClosedUnder(NeedTerms need, OfferTerms offer) {
        return terms(need, offer).equals(closedUnder);
    }

    /** Whether {@code candidate} says anything else than the proposal does; that a day has passed does not count. */
    boolean differsFrom(Candidate candidate) {
        return !basis.equals(basis(candidate.need().terms(), candidate.offer().terms(), candidate.reckoning()));
    }

    private static UUID terms(NeedTerms need, OfferTerms offer) {
        return Ids.derived(need, offer);
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
