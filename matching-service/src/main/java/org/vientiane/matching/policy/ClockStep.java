package org.vientiane.matching.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vientiane.contracts.Waiting;
import org.vientiane.matching.reckoning.Policy;

/**
 * What is done when somebody who is waited for is silent.
 *
 * @param days how many days after the clock's first
 * @param kind what is done
 */
public record ClockStep(int days, Kind kind) {

    /** What can be done; of two on one day the first of these comes first. */
    public enum Kind {
        /** Those whose turn it is are reminded. */
        REMINDER,
        /** Their second contacts and the coordinators are turned to. */
        ESCALATION
    }

    private static final Comparator<ClockStep> IN_ORDER =
            Comparator.comparingInt(ClockStep::days).thenComparing(ClockStep::kind);

    /** The next step of a clock, if it is due on {@code day} and was not yet taken. */
    public static Optional<ClockStep> due(Waiting waiting, Policy policy, LocalDate day) {
        return of(policy).stream()
                .skip(waiting.steps())
                .findFirst()
                .filter(step -> !day.isBefore(waiting.since().plusDays(step.days())));
    }

    private static List<ClockStep> of(Policy policy) {
        var steps = new ArrayList<ClockStep>();
        policy.reminderDays().forEach(days -> steps.add(new ClockStep(days, Kind.REMINDER)));
        steps.add(new ClockStep(policy.secondContactDays(), Kind.ESCALATION));
        steps.sort(IN_ORDER);
        return steps;
    }
}
