package org.vientiane.needs.plan;

/** Where a state stands with its national plan. */
public enum PlanStatus {
    /** There is no plan, and it is not late. */
    DUE,
    /** There is a plan. */
    IN_PLACE,
    /** There is no plan, and the day by which it was due has passed. */
    OVERDUE
}
