package org.vientiane.matching.reckoning.rule;

import java.util.List;

/** The hard rules, in the order in which a coordinator would check them. */
public final class Rules {

    /** All of them. */
    public static final List<Rule> ALL = List.of(
            new SameObligation(), // Action 37
            new SameAssistance(), // Action 37
            new RecipientEligible(), // Action 40
            new PeriodsOverlap(), // Action 38
            new CapacityRemains(), // Action 37
            new ChannelAgreed(), // Action 39
            new AccessPossible(), // Action 41
            new RequestCurrent()); // Action 37

    private Rules() {}
}
