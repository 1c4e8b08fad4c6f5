package org.vientiane.contracts.meeting;

/** What can happen with a meeting. */
public enum MeetingStep {
    /** A coordinator has registered it. */
    REGISTERED,
    /** A coordinator has written it anew. */
    AMENDED,
    /** Affected states were told whom to meet there. */
    BRIEFED,
    /** A coordinator has deleted it. */
    DELETED
}
