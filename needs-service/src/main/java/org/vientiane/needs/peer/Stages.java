package org.vientiane.needs.peer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.plan.PlanLine;
import org.vientiane.contracts.plan.PlanTerms;
import org.vientiane.needs.need.PublicNeeds;
import org.vientiane.needs.plan.PlanDeadline;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.StateParty;

/**
 * Tells how far a state is with an obligation, as far as that is known here. Nobody reports it, so it follows from what there
 * is, the state's own word first:
 *
 * <ul>
 *   <li>what its plan or a public need has for this year or later is still to do, and as long as land is to be cleared people
 *       are to be taught its risks;
 *   <li>where neither has anything, a plan whose years for it are over has been carried out, and a duty whose time under the
 *       Convention has run out has been fulfilled: eight years for stockpiles (Article 3), ten for contaminated land and
 *       what goes with it (Article 4); the duty towards victims never runs out (Article 5);
 *   <li>in the time in which a state is to make its plan it is at the beginning, unless work is known of.
 * </ul>
 */
final class Stages {

    private Stages() {}

    static Stage of(
            StateParty party,
            Obligation obligation,
            @Nullable PlanTerms plan,
            Collection<PublicNeeds.Entry> needs,
            LocalDate day) {
        var planned = plannedYears(plan, obligation);
        var asked = needs.stream()
                .filter(need -> tells(need.obligation(), obligation))
                .map(PublicNeeds.Entry::period)
                .filter(period -> !period.hasEndedOn(day))
                .toList();
        var isToDo = !asked.isEmpty() || planned.stream().anyMatch(year -> year >= day.getYear());
        if (!isToDo && (!planned.isEmpty() || hasRunOut(party, obligation, day))) {
            return Stage.COMPLETED;
        }
        var isAtWork = planned.contains(day.getYear())
                || asked.stream().anyMatch(period -> !period.from().isAfter(day));
        return isAtWork || day.isAfter(PlanDeadline.of(party).dueOn()) ? Stage.UNDER_WAY : Stage.BEGUN;
    }

    private static boolean tells(Obligation one, Obligation ofAnother) {
        return one == ofAnother || (one == Obligation.CLEARANCE && ofAnother == Obligation.RISK_REDUCTION_EDUCATION);
    }

    private static List<Integer> plannedYears(@Nullable PlanTerms plan, Obligation obligation) {
        return plan == null
                ? List.of()
                : plan.lines().stream()
                        .filter(line -> tells(line.obligation(), obligation)
                                && !line.needed().isNone())
                        .map(PlanLine::year)
                        .toList();
    }

    private static boolean hasRunOut(StateParty party, Obligation obligation, LocalDate day) {
        return years(obligation)
                .map(party.entersIntoForceOn()::plusYears)
                .filter(day::isAfter)
                .isPresent();
    }

    private static Optional<Integer> years(Obligation obligation) {
        return switch (obligation) {
            case STOCKPILE_DESTRUCTION -> Optional.of(8);
            case CLEARANCE, RISK_REDUCTION_EDUCATION -> Optional.of(10);
            case VICTIM_ASSISTANCE -> Optional.empty();
        };
    }
}
