package org.vientiane.contracts.match;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vientiane.vocabulary.Quantity;

/**
 * What one side has said of a match.
 *
 * @param answer what
 * @param amount of a yes: to how much, in the offer's unit
 * @param until of considering: the last day of it
 * @param reason of a no: why
 * @param note what the side adds in its own words
 * @param on the day that the exchange reckoned with
 * @param at when
 */
public record Answer(
        AnswerKind answer,
        @Nullable Quantity amount,
        @Nullable LocalDate until,
        @Nullable DeclineReason reason,
        @Nullable String note,
        LocalDate on,
        Instant at) {

    /** @throws IllegalArgumentException if a yes has no amount, considering no day or a no no reason */
    public Answer {
        var whole =
                switch (answer) {
                    case INTERESTED, ACCEPTED -> amount != null;
                    case CONSIDERING -> until != null;
                    case DECLINED -> reason != null;
                };
        if (!whole) {
            throw new IllegalArgumentException("an answer of %s lacks what belongs to it".formatted(answer));
        }
    }

    /** Whether this is a yes. */
    public boolean isYes() {
        return answer == AnswerKind.INTERESTED || answer == AnswerKind.ACCEPTED;
    }
}
