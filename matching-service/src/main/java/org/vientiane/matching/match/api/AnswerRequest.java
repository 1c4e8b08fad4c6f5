package org.vientiane.matching.match.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.match.AnswerKind;
import org.vientiane.contracts.match.DeclineReason;
import org.vientiane.matching.match.AnsweringMatches.Saying;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

/** What one side writes in the body of an answer; its form stands in the schema beside this class. */
record AnswerRequest(
        AnswerKind answer,
        @Nullable BigDecimal amount,
        @Nullable LocalDate until,
        @Nullable DeclineReason reason,
        @Nullable String note) {

    /** What the side says of a match whose offer is counted in {@code unit}. */
    Saying saying(Unit unit) {
        return new Saying(answer, amount == null ? null : new Quantity(amount, unit), until, reason, note);
    }
}
