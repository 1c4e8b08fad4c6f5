package org.vientiane.matching.reckoning.criterion;

import java.util.List;

/** The criteria of the score. */
public final class Criteria {

    /** All of them, in the order in which reasons are given. */
    public static final List<Criterion> ALL = List.of(
            new NationalPriority(), // Action 38
            new Waiting(), // Actions 37, 38
            new Coverage(), // Action 37
            new Continuity(), // Actions 38, 40
            new LeastDeveloped(), // Action 40
            new NationalOwnership(), // Actions 33, 40
            new LongTerm(), // Action 40
            new ProgrammeSupport(), // Action 39
            new RestsOnEvidence(), // Action 50
            new Expertise()); // Action 36

    private Criteria() {}
}
