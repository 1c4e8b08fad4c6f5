package org.vientiane.matching.reckoning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.ExactQuantity;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.OfferTerms;
import org.vientiane.vocabulary.Quantity;

/**
 * A need and an offer, held against each other on a day by a policy.
 *
 * @param asked the need
 * @param given the offer
 * @param day the day, in UTC
 * @param policy the policy
 */
public record Pair(Asked asked, Given given, LocalDate day, Policy policy) {

    /** What the state wrote. */
    public NeedTerms need() {
        return asked.terms();
    }

    /** What the provider wrote. */
    public OfferTerms offer() {
        return given.terms();
    }

    /** How many days the two periods have in common. */
    public long sharedDays() {
        return need().period().sharedDays(offer().period());
    }

    /** The channels that both name, in the need's order. */
    public List<Channel> sharedChannels() {
        return need().channels().stream().filter(offer().channels()::contains).toList();
    }

    /** The gap in the offer's unit, unrounded; empty when the two do not convert. */
    public Optional<ExactQuantity> convertedGap() {
        return policy.rates().convert(asked.gap(), given.remaining().unit());
    }

    /**
     * What is proposed, in the offer's unit: the least of remaining, maximum per need, and the gap converted and rounded
     * up; empty when the two do not convert.
     */
    public Optional<Quantity> proposedQuantity() {
        return convertedGap().map(gap -> Stream.of(given.remaining(), offer().maximumPerNeed())
                .filter(Objects::nonNull)
                .reduce(gap.roundedUp(), Quantity::atMost));
    }
}
