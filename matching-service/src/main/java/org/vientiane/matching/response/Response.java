package org.vientiane.matching.response;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.match.MatchTransition;
import org.vientiane.matching.match.Match;
import org.vientiane.vocabulary.PartyCode;

/**
 * How one party has responded to one match.
 *
 * @param daysToAcknowledge days from the proposal to its first answer of any kind; absent without one
 * @param daysToAnswer days from the proposal to its first yes or no; absent without one
 */
record Response(@Nullable Long daysToAcknowledge, @Nullable Long daysToAnswer) {

    /** What {@code party} did with {@code match}; a match that was proposed again counts from its latest proposal before. */
    static Response of(Match match, PartyCode party) {
        @Nullable LocalDate proposed = null;
        @Nullable Long acknowledged = null;
        @Nullable Long answered = null;
        for (var step : match.transitions()) {
            switch (step.what()) {
                case PROPOSED -> proposed = step.day();
                case ANSWERED, DECLINED -> {
                    if (step.by().equals(party.code()) && proposed != null) {
                        var days = ChronoUnit.DAYS.between(proposed, step.day());
                        acknowledged = acknowledged == null ? days : acknowledged;
                        answered = answered == null && !isConsidering(step) ? Long.valueOf(days) : answered;
                    }
                }
                default -> {}
            }
        }
        return new Response(acknowledged, answered);
    }

    Optional<Long> acknowledgement() {
        return Optional.ofNullable(daysToAcknowledge);
    }

    Optional<Long> answer() {
        return Optional.ofNullable(daysToAnswer);
    }

    private static boolean isConsidering(MatchTransition step) {
        return step.statement().key().equals(Match.CONSIDERING);
    }
}
