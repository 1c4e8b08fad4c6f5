package org.vientiane.matching.match;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vientiane.matching.market.Need;
import org.vientiane.matching.market.Offer;
import org.vientiane.vocabulary.Quantity;

/**
 * Between what an amount may lie that a yes names: from the minimum per need to the least of what remains, the maximum per
 * need and the gap, converted and rounded up.
 *
 * @param least the least, in the offer's unit; absent when anything above nothing will do
 * @param most the most, in the offer's unit; nothing when there is nothing left to agree on
 */
public record AnswerBounds(@Nullable Quantity least, Quantity most) {

    /** The bounds of a match as need and offer stand now, by the match's own rates. */
    public static AnswerBounds of(Match match, Need need, Offer offer) {
        var remaining = offer.remaining();
        var gap = match.reckoning()
                .rates()
                .convert(need.gap(), remaining.unit())
                .map(converted -> converted.roundedUp())
                .orElse(Quantity.none(remaining.unit()));
        var most = Stream.of(gap, offer.terms().maximumPerNeed())
                .filter(Objects::nonNull)
                .reduce(remaining, Quantity::atMost);
        return new AnswerBounds(offer.terms().minimumPerNeed(), most);
    }

    /** Whether {@code amount} lies between them. */
    public boolean admit(Quantity amount) {
        return amount.unit().equals(most.unit())
                && !amount.isNone()
                && !amount.isMoreThan(most)
                && (least == null || !least.isMoreThan(amount));
    }

    /** Whether nothing lies between them. */
    public boolean isEmpty() {
        return most.isNone() || (least != null && least.isMoreThan(most));
    }
}
