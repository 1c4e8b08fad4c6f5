package org.vientiane.contracts.invitation;

/** Where an invitation stands, and so also what can happen to it. */
public enum InvitationStatus {
    /** It was sent, and its answer is awaited. */
    SENT,
    /** The party has made an offer. */
    OFFERED,
    /** The party has said no. */
    DECLINED,
    /** No answer came in time. */
    LAPSED
}
