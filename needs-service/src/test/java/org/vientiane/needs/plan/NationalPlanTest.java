package org.vientiane.needs.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vientiane.needs.plan.PlansForTests.AT;
import static org.vientiane.needs.plan.PlansForTests.affected;
import static org.vientiane.needs.plan.PlansForTests.inForceOn;
import static org.vientiane.needs.plan.PlansForTests.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.plan.PlanReminder;
import org.vientiane.contracts.plan.PlanStep;
import org.vientiane.contracts.plan.PlanTransition;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.StateParty;

class NationalPlanTest {

    /** Due on 1 June 2027. */
    private static final StateParty NEPAL = inForceOn("2026-06-01");

    @Test
    void a_plan_is_due_one_year_after_the_convention_enters_into_force_for_that_state() {
        var plan = NationalPlan.unwritten(NEPAL);

        assertThat(plan.dueOn()).isEqualTo(LocalDate.of(2027, 6, 1));
        assertThat(plan.status(LocalDate.of(2027, 6, 1))).isEqualTo(PlanStatus.DUE);
        assertThat(plan.status(LocalDate.of(2027, 6, 2))).isEqualTo(PlanStatus.OVERDUE);
    }

    @Test
    void a_plan_that_is_there_is_neither_due_nor_overdue() {
        var plan = NationalPlan.unwritten(NEPAL).put(NEPAL, plan("First", "2027-05-01"), day("2027-05-02"), AT);

        assertThat(plan.status(day("2027-05-02"))).isEqualTo(PlanStatus.IN_PLACE);
        assertThat(plan.status(day("2037-05-02"))).isEqualTo(PlanStatus.IN_PLACE);
    }

    @Test
    void the_deadline_of_a_new_state_is_learnt_once() {
        var learnt = followed(NationalPlan.unwritten(NEPAL), "2026-06-01");

        assertThat(learnt.version()).isEqualTo(1);
        assertThat(learnt.transitions())
                .singleElement()
                .extracting(PlanTransition::what, PlanTransition::by)
                .containsExactly(PlanStep.DUE, "exchange");
        assertThat(learnt.followed(NEPAL, day("2026-06-02"), AT)).isEmpty();
    }

    @Test
    void a_state_without_a_plan_is_reminded_before_the_day_and_monthly_after_it() {
        var plan = followed(NationalPlan.unwritten(NEPAL), "2026-06-01");

        for (var day = day("2026-06-01"); !day.isAfter(day("2027-09-15")); day = day.plusDays(1)) {
            plan = plan.followed(NEPAL, day, AT).orElse(plan);
        }

        assertThat(reminders(plan))
                .containsExactly(
                        new PlanReminder(day("2027-03-03"), 90, 0),
                        new PlanReminder(day("2027-05-02"), 30, 0),
                        new PlanReminder(day("2027-05-25"), 7, 0),
                        new PlanReminder(day("2027-07-01"), 0, 1),
                        new PlanReminder(day("2027-08-01"), 0, 2),
                        new PlanReminder(day("2027-09-01"), 0, 3));
        assertThat(plan.transitions())
                .filteredOn(step -> step.what() == PlanStep.REMINDED)
                .allSatisfy(step -> assertThat(step.day())
                        .isEqualTo(Objects.requireNonNull(step.reminder()).on()))
                .extracting(step -> step.statement().key())
                .containsSequence("PLAN.REMINDED.due", "PLAN.REMINDED.overdue");
    }

    @Test
    void what_fell_due_while_nobody_looked_is_made_up_for_once_and_in_its_order() {
        var plan = followed(NationalPlan.unwritten(NEPAL), "2026-06-01");

        var late = followed(plan, "2027-07-10");

        assertThat(reminders(late))
                .extracting(PlanReminder::daysBefore, PlanReminder::monthsAfter)
                .containsExactly(tuple(90, 0), tuple(30, 0), tuple(7, 0), tuple(0, 1));
        assertThat(late.version()).isEqualTo(2);
        assertThat(late.followed(NEPAL, day("2027-07-10"), AT)).isEmpty();
        assertThat(late.followed(NEPAL, day("2027-06-01"), AT)).isEmpty();
    }

    @Test
    void of_a_plan_that_was_overdue_for_years_when_its_deadline_was_learnt_only_the_last_reminder_counts() {
        var old = inForceOn("2010-08-01");

        var learnt =
                NationalPlan.unwritten(old).followed(old, day("2026-11-24"), AT).orElseThrow();

        assertThat(learnt.version()).isEqualTo(1);
        assertThat(learnt.transitions())
                .extracting(PlanTransition::what)
                .containsExactly(PlanStep.DUE, PlanStep.REMINDED);
        assertThat(reminders(learnt)).containsExactly(new PlanReminder(day("2026-11-01"), 0, 183));
        assertThat(learnt.followed(old, day("2026-11-30"), AT)).isEmpty();
        assertThat(reminders(learnt.followed(old, day("2026-12-01"), AT).orElseThrow()))
                .last()
                .isEqualTo(new PlanReminder(day("2026-12-01"), 0, 184));
    }

    @Test
    void nobody_is_reminded_of_a_plan_that_is_in_place() {
        var plan = followed(NationalPlan.unwritten(NEPAL), "2026-06-01")
                .put(NEPAL, plan("First", "2027-01-01"), day("2027-01-02"), AT);

        assertThat(plan.followed(NEPAL, day("2029-01-01"), AT)).isEmpty();
    }

    @Test
    void a_deadline_that_is_corrected_is_learnt_anew_and_runs_from_its_new_day() {
        var plan = followed(followed(NationalPlan.unwritten(NEPAL), "2026-06-01"), "2027-05-03");
        var corrected = inForceOn("2026-09-01");

        var anew = plan.followed(corrected, day("2027-05-10"), AT).orElseThrow();
        var later = anew.followed(corrected, day("2027-06-03"), AT).orElseThrow();

        assertThat(anew.dueOn()).isEqualTo(day("2027-09-01"));
        assertThat(anew.transitions()).last().extracting(PlanTransition::what).isEqualTo(PlanStep.DUE);
        assertThat(anew.followed(corrected, day("2027-06-02"), AT)).isEmpty();
        assertThat(reminders(later)).last().isEqualTo(new PlanReminder(day("2027-06-03"), 90, 0));
    }

    @Test
    void obligations_that_are_reported_later_are_learnt_without_another_reminder() {
        var victimsOnly = affected("2010-08-01", false, true);
        var plan = NationalPlan.unwritten(victimsOnly)
                .followed(victimsOnly, day("2026-11-24"), AT)
                .orElseThrow();
        var both = inForceOn("2010-08-01");

        var anew = plan.followed(both, day("2026-11-25"), AT).orElseThrow();

        assertThat(anew.affectedBy()).contains(Obligation.CLEARANCE, Obligation.VICTIM_ASSISTANCE);
        assertThat(anew.transitions())
                .extracting(PlanTransition::what)
                .containsExactly(PlanStep.DUE, PlanStep.REMINDED, PlanStep.DUE);
    }

    @Test
    void the_first_plan_comes_in_place_and_the_next_updates_it() {
        var first = followed(NationalPlan.unwritten(NEPAL), "2026-06-01")
                .put(NEPAL, plan("First", "2026-12-31"), day("2027-01-02"), AT);
        var second = first.put(NEPAL, plan("Second", "2031-01-01"), day("2031-02-01"), AT);

        assertThat(first.isFirst()).isTrue();
        assertThat(first.version()).isEqualTo(2);
        assertThat(first.inPlaceOn()).isEqualTo(day("2026-12-31"));
        assertThat(first.updatedOn()).isEqualTo(day("2027-01-02"));
        assertThat(second.isFirst()).isFalse();
        assertThat(second.transitions())
                .extracting(PlanTransition::what)
                .containsExactly(PlanStep.DUE, PlanStep.IN_PLACE, PlanStep.UPDATED);
        assertThat(second.transitions()).last().extracting(PlanTransition::by).isEqualTo("NPL");
        assertThat(second.inPlaceOn()).isEqualTo(day("2026-12-31"));
        assertThat(second.updatedOn()).isEqualTo(day("2031-02-01"));
    }

    @Test
    void a_plan_that_is_put_before_its_deadline_was_learnt_learns_it() {
        var plan = NationalPlan.unwritten(NEPAL).put(NEPAL, plan("First", "2026-12-31"), day("2027-01-02"), AT);

        assertThat(plan.version()).isEqualTo(1);
        assertThat(plan.transitions())
                .extracting(PlanTransition::what)
                .containsExactly(PlanStep.DUE, PlanStep.IN_PLACE);
        assertThat(plan.followed(NEPAL, day("2027-01-02"), AT)).isEmpty();
    }

    @Test
    void a_day_of_adoption_is_corrected_under_the_same_title() {
        var plan = NationalPlan.unwritten(NEPAL).put(NEPAL, plan("First", "2026-12-13"), day("2027-01-02"), AT);

        var corrected = plan.put(NEPAL, plan("First", "2026-12-31"), day("2027-01-03"), AT);

        assertThat(corrected.inPlaceOn()).isEqualTo(day("2026-12-31"));
    }

    @Test
    void an_earlier_plan_that_is_entered_later_was_in_place_earlier() {
        var plan = NationalPlan.unwritten(NEPAL).put(NEPAL, plan("Second", "2026-12-13"), day("2027-01-02"), AT);

        assertThat(plan.put(NEPAL, plan("First", "2021-12-31"), day("2027-01-03"), AT)
                        .inPlaceOn())
                .isEqualTo(day("2021-12-31"));
    }

    private static NationalPlan followed(NationalPlan plan, String day) {
        return plan.followed(NEPAL, day(day), AT).orElseThrow();
    }

    private static List<PlanReminder> reminders(NationalPlan plan) {
        return plan.transitions().stream()
                .map(PlanTransition::reminder)
                .filter(Objects::nonNull)
                .toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
