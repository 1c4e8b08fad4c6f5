package org.vientiane.needs.peer;

/** How far a state is with an obligation, in their order. */
public enum Stage {
    /** The time in which a plan is to be made is running, and no work is known of. */
    BEGUN(0),
    /** There is work to do. */
    UNDER_WAY(1),
    /** As far as is known, there is nothing left to do. */
    COMPLETED(2);

    private final int steps;

    Stage(int steps) {
        this.steps = steps;
    }

    /** How many steps lie between the two, 0 to 2. */
    int stepsTo(Stage other) {
        return Math.abs(steps - other.steps);
    }

    /** Whether a state at this stage has been where one at the other stage still is. */
    boolean isFurtherThan(Stage other) {
        return steps > other.steps;
    }
}
