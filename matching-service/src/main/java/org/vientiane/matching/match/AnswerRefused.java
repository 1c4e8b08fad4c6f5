package org.vientiane.matching.match;

import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.match.MatchStatus;
import org.vientiane.contracts.sentence.Statement;

/** A match cannot be answered as asked because of where it stands. */
public final class AnswerRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient MatchStatus status;
    private final transient @Nullable Statement why;

    private AnswerRefused(MatchStatus status, @Nullable Statement why) {
        super("the match cannot be answered: " + status, null, false, false);
        this.status = status;
        this.why = why;
    }

    /** The match is no longer before its parties. */
    static AnswerRefused closed(MatchStatus status) {
        return new AnswerRefused(status, null);
    }

    /** There is not enough left for what was said yes to. */
    static AnswerRefused tooLittle(MatchStatus status, Statement why) {
        return new AnswerRefused(status, why);
    }

    /** Where the match stands. */
    public MatchStatus status() {
        return status;
    }

    /** What there is left, if that is the matter. */
    public @Nullable Statement why() {
        return why;
    }
}
