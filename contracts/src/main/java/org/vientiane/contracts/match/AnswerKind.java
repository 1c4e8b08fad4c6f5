package org.vientiane.contracts.match;

/** What a side says of a match. */
public enum AnswerKind {
    /** The provider's yes. */
    INTERESTED,
    /** The state's yes. */
    ACCEPTED,
    /** Neither yes nor no until a day. */
    CONSIDERING,
    /** No. */
    DECLINED
}
