package org.vientiane.contracts.match;

/** Why a side says no. */
public enum DeclineReason {
    POLICY,
    BUDGET_YEAR,
    REGION,
    AMOUNT,
    EVIDENCE,
    PARTNER,
    ALREADY_SUPPORTED,
    NO_LONGER_NEEDED,
    OTHER
}
