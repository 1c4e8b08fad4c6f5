package org.vientiane.contracts.plan;

/** What can happen with a state's national plan. */
public enum PlanStep {
    /** The exchange has learned by when it is due, and for which obligations: at first, or anew. */
    DUE,
    /** The state was reminded that it is due, or overdue. */
    REMINDED,
    /** The state has put its first plan. */
    IN_PLACE,
    /** The state has put its plan anew, or another in its place. */
    UPDATED
}
