package org.vientiane.matching.response;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vientiane.vocabulary.PartyCode;

/**
 * What a party has done with what was put before it, as provider and as state.
 *
 * @param party the party
 * @param proposals matches that were put before it
 * @param answered those to which it has said yes or no
 * @param medianDaysToAcknowledge days from the proposal to its first answer of any kind, in the middle; absent without one
 * @param medianDaysToAnswer days from the proposal to its first yes or no, in the middle; absent without one
 * @param agreed commitments that it has made or been given
 * @param signed those whose instrument is recorded
 * @param tranchesDue tranches of its own commitments whose day has passed
 * @param tranchesOnTime those that were delivered in full by their day
 */
public record ResponseRecord(
        PartyCode party,
        int proposals,
        int answered,
        @Nullable Number medianDaysToAcknowledge,
        @Nullable Number medianDaysToAnswer,
        int agreed,
        int signed,
        int tranchesDue,
        int tranchesOnTime) {

    /** The middle of {@code days}; of an even number the mean of the two in the middle; empty of none. */
    static Optional<Number> median(List<Long> days) {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        var sorted = days.stream().sorted().toList();
        var twice = sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2);
        return Optional.of(twice % 2 == 0 ? (Number) (twice / 2) : (Number) (twice / 2.0));
    }
}
