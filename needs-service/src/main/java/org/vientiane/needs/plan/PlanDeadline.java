package org.vientiane.needs.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vientiane.contracts.plan.PlanReminder;
import org.vientiane.vocabulary.StateParty;

/**
 * The day by which a state is to have a national plan, and the days on which it is reminded: 90, 30 and 7 days before, and
 * monthly after it.
 *
 * @param dueOn the day itself is still in time
 */
public record PlanDeadline(LocalDate dueOn) {

    private static final List<Integer> DAYS_BEFORE = List.of(90, 30, 7);

    /** The deadline of this state: one year after the Convention enters into force for it (Action 33). */
    public static PlanDeadline of(StateParty state) {
        return new PlanDeadline(state.entersIntoForceOn().plusYears(1));
    }

    /** Where a state stands that has no plan on {@code day}. */
    PlanStatus statusWithoutPlan(LocalDate day) {
        return day.isAfter(dueOn) ? PlanStatus.OVERDUE : PlanStatus.DUE;
    }

    /** The reminders that are set for days after {@code after} and not after {@code through}, in their order. */
    List<PlanReminder> reminders(LocalDate after, LocalDate through) {
        return through(through).filter(reminder -> reminder.on().isAfter(after)).toList();
    }

    /** The last reminder that is set for a day not after {@code through}. */
    Optional<PlanReminder> latest(LocalDate through) {
        return through(through).reduce((earlier, later) -> later);
    }

    private Stream<PlanReminder> through(LocalDate day) {
        var before = DAYS_BEFORE.stream().map(days -> new PlanReminder(dueOn.minusDays(days), days, 0));
        var after = Stream.iterate(1, months -> months + 1)
                .map(months -> new PlanReminder(dueOn.plusMonths(months), 0, months));
        return Stream.concat(before, after).takeWhile(reminder -> !reminder.on().isAfter(day));
    }
}
