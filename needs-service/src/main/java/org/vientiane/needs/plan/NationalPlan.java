package org.vientiane.needs.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.plan.PlanReminder;
import org.vientiane.contracts.plan.PlanStep;
import org.vientiane.contracts.plan.PlanTerms;
import org.vientiane.contracts.plan.PlanTransition;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.StateParty;

/**
 * The national plan of an affected state (Action 33), which is followed before it is there: its deadline runs, and the state
 * is reminded. Every change is a new plan, one version further.
 *
 * @param id derived from the state's code
 * @param version counts every change, from 1; 0 as long as nothing is written
 * @param state whose it is
 * @param affectedBy the obligations by which the state is affected
 * @param inForceOn the day on which the Convention enters into force for the state
 * @param dueOn the day by which a plan is to be in place
 * @param terms what the state wrote; absent as long as there is no plan
 * @param inPlaceOn since when a plan has been in place: the day of its adoption
 * @param updatedOn the day on which the state last put its plan
 * @param transitions what has happened, oldest first
 */
public record NationalPlan(
        UUID id,
        long version,
        StateCode state,
        List<Obligation> affectedBy,
        LocalDate inForceOn,
        LocalDate dueOn,
        @Nullable PlanTerms terms,
        @Nullable LocalDate inPlaceOn,
        @Nullable LocalDate updatedOn,
        List<PlanTransition> transitions) {

    public NationalPlan {
        affectedBy = List.copyOf(affectedBy);
        transitions = List.copyOf(transitions);
    }

    /** The id of the plan of this state. */
    public static UUID idOf(StateCode state) {
        return Ids.derived("national-plan", state);
    }

    /** The plan of an affected state of which nothing is written yet. */
    public static NationalPlan unwritten(StateParty party) {
        return new NationalPlan(
                idOf(party.code()),
                0,
                party.code(),
                party.affectedBy(),
                party.entersIntoForceOn(),
                PlanDeadline.of(party).dueOn(),
                null,
                null,
                null,
                List.of());
    }

    /** Whether there is a plan. */
    public boolean isInPlace() {
        return terms != null;
    }

    /** Whether it is the version with which the first plan has come. */
    public boolean isFirst() {
        return !transitions.isEmpty() && transitions.get(transitions.size() - 1).what() == PlanStep.IN_PLACE;
    }

    /** Where the state stands on {@code day}; the day by which a plan is due is still in time. */
    public PlanStatus status(LocalDate day) {
        return isInPlace() ? PlanStatus.IN_PLACE : new PlanDeadline(dueOn).statusWithoutPlan(day);
    }

    /**
     * The plan as the state now writes it. Put anew under its title it takes its day of adoption along; a plan with another
     * title succeeds the one before, since whose adoption there has been one.
     */
    NationalPlan put(StateParty party, PlanTerms now, LocalDate day, Instant at) {
        var what = isInPlace() ? PlanStep.UPDATED : PlanStep.IN_PLACE;
        var statement = Statement.of(
                "PLAN." + what, Figure.states(List.of(state)), Figure.text(now.title()), Figure.day(now.adoptedOn()));
        var step = new PlanTransition(at, day, state.iso3(), what, null, statement);
        return next(
                party,
                now,
                inPlaceOn(now),
                day,
                Stream.concat(learning(party, day, at), Stream.of(step)).toList());
    }

    /**
     * The next version on {@code day}, if there is news: the deadline or the obligations are learnt, at first or anew, and as
     * long as there is no plan each reminder is recorded whose day has come since the last, once and in its order. Of those
     * whose days had passed when the deadline was learnt only the last is: of a plan that has been overdue for fifteen years
     * one reminder says as much as a hundred and eighty.
     */
    Optional<NationalPlan> followed(StateParty party, LocalDate day, Instant at) {
        var deadline = PlanDeadline.of(party);
        var reminders = pending(deadline, day).map(reminder -> reminded(party, deadline.dueOn(), reminder, day, at));
        var steps = Stream.concat(learning(party, day, at), reminders).toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(next(party, terms, inPlaceOn, updatedOn, steps));
    }

    private Stream<PlanTransition> learning(StateParty party, LocalDate day, Instant at) {
        var now = unwritten(party);
        if (version > 0
                && affectedBy.equals(now.affectedBy)
                && inForceOn.equals(now.inForceOn)
                && dueOn.equals(now.dueOn)) {
            return Stream.empty();
        }
        var statement = Statement.of(
                "PLAN.DUE",
                Figure.states(List.of(state)),
                Figure.day(now.inForceOn),
                Figure.obligations(now.affectedBy),
                Figure.day(now.dueOn));
        return Stream.of(new PlanTransition(at, day, PlanTransition.EXCHANGE, PlanStep.DUE, null, statement));
    }

    private Stream<PlanReminder> pending(PlanDeadline deadline, LocalDate day) {
        if (isInPlace()) {
            return Stream.empty();
        }
        var last = transitions.stream()
                .map(PlanTransition::reminder)
                .filter(Objects::nonNull)
                .map(PlanReminder::on)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        if (version == 0 || !deadline.dueOn().equals(dueOn)) {
            return deadline.latest(day).filter(reminder -> reminder.on().isAfter(last)).stream();
        }
        var learntOn = transitions.stream()
                .filter(step -> step.what() == PlanStep.DUE)
                .map(PlanTransition::day)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return deadline.reminders(last.isAfter(learntOn) ? last : learntOn, day).stream();
    }

    private static PlanTransition reminded(
            StateParty party, LocalDate dueOn, PlanReminder reminder, LocalDate day, Instant at) {
        var state = Figure.states(List.of(party.code()));
        var obligations = Figure.obligations(party.affectedBy());
        var statement = day.isAfter(dueOn)
                ? Statement.of("PLAN.REMINDED.overdue", state, obligations, Figure.day(dueOn))
                : Statement.of(
                        "PLAN.REMINDED.due",
                        state,
                        obligations,
                        Figure.day(dueOn),
                        Figure.count(ChronoUnit.DAYS.between(day, dueOn)));
        return new PlanTransition(at, day, PlanTransition.EXCHANGE, PlanStep.REMINDED, reminder, statement);
    }

    private LocalDate inPlaceOn(PlanTerms now) {
        if (terms == null || inPlaceOn == null) {
            return now.adoptedOn();
        }
        var sameAdoption = terms.title().equals(now.title()) && inPlaceOn.equals(terms.adoptedOn());
        return sameAdoption || now.adoptedOn().isBefore(inPlaceOn) ? now.adoptedOn() : inPlaceOn;
    }

    private NationalPlan next(
            StateParty party,
            @Nullable PlanTerms newTerms,
            @Nullable LocalDate newInPlaceOn,
            @Nullable LocalDate newUpdatedOn,
            List<PlanTransition> steps) {
        return new NationalPlan(
                id,
                version + 1,
                state,
                party.affectedBy(),
                party.entersIntoForceOn(),
                PlanDeadline.of(party).dueOn(),
                newTerms,
                newInPlaceOn,
                newUpdatedOn,
                Stream.concat(transitions.stream(), steps.stream()).toList());
    }
}
