package org.vientiane.matching.testing;

import java.time.LocalDate;
import org.vientiane.contracts.match.AnswerKind;
import org.vientiane.contracts.match.DeclineReason;
import org.vientiane.matching.match.AnsweringMatches.Saying;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

/** What sides say. */
public final class Answering {

    private Answering() {}

    public static Saying interested() {
        return new Saying(AnswerKind.INTERESTED, null, null, null, null);
    }

    public static Saying interestedIn(String dollars) {
        return new Saying(AnswerKind.INTERESTED, Quantity.of(dollars, new Unit("USD")), null, null, null);
    }

    public static Saying accepted() {
        return new Saying(AnswerKind.ACCEPTED, null, null, null, null);
    }

    public static Saying considering(String until) {
        return new Saying(AnswerKind.CONSIDERING, null, LocalDate.parse(until), null, null);
    }

    public static Saying declined(DeclineReason reason) {
        return new Saying(AnswerKind.DECLINED, null, null, reason, null);
    }
}
