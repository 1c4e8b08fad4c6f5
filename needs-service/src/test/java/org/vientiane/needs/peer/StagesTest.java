package org.vientiane.needs.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.vocabulary.Obligation.CLEARANCE;
import static org.vientiane.vocabulary.Obligation.RISK_REDUCTION_EDUCATION;
import static org.vientiane.vocabulary.Obligation.STOCKPILE_DESTRUCTION;
import static org.vientiane.vocabulary.Obligation.VICTIM_ASSISTANCE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.plan.PlanLine;
import org.vientiane.contracts.plan.PlanTerms;
import org.vientiane.contracts.plan.Years;
import org.vientiane.needs.need.PublicNeeds;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.StateParty;
import org.vientiane.vocabulary.Unit;

class StagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final StateParty LONG_SINCE = inForceOn("2010-08-01");
    private static final StateParty JUST_NOW = inForceOn("2026-03-01");
    private static final StateParty FOUR_YEARS_AGO = inForceOn("2022-11-01");

    @Test
    void a_state_that_has_still_time_for_its_plan_is_at_the_beginning() {
        assertThat(stage(JUST_NOW, CLEARANCE, null)).isEqualTo(Stage.BEGUN);
        assertThat(stage(inForceOn("2025-11-24"), CLEARANCE, null)).isEqualTo(Stage.BEGUN);
        assertThat(stage(inForceOn("2025-11-23"), CLEARANCE, null)).isEqualTo(Stage.UNDER_WAY);
    }

    @Test
    void a_state_whose_time_is_running_is_at_work() {
        assertThat(stage(FOUR_YEARS_AGO, CLEARANCE, null)).isEqualTo(Stage.UNDER_WAY);
        assertThat(stage(FOUR_YEARS_AGO, STOCKPILE_DESTRUCTION, null)).isEqualTo(Stage.UNDER_WAY);
    }

    @Test
    void a_duty_whose_time_has_run_out_is_taken_for_fulfilled_when_nothing_says_otherwise() {
        assertThat(stage(inForceOn("2018-11-24"), STOCKPILE_DESTRUCTION, null)).isEqualTo(Stage.UNDER_WAY);
        assertThat(stage(inForceOn("2018-11-23"), STOCKPILE_DESTRUCTION, null)).isEqualTo(Stage.COMPLETED);
        assertThat(stage(inForceOn("2016-11-24"), CLEARANCE, null)).isEqualTo(Stage.UNDER_WAY);
        assertThat(stage(inForceOn("2016-11-23"), CLEARANCE, null)).isEqualTo(Stage.COMPLETED);
    }

    @Test
    void the_duty_towards_victims_never_runs_out() {
        assertThat(stage(LONG_SINCE, VICTIM_ASSISTANCE, null)).isEqualTo(Stage.UNDER_WAY);
    }

    @Test
    void what_a_public_need_asks_for_is_still_to_do() {
        assertThat(stage(LONG_SINCE, CLEARANCE, null, need(CLEARANCE, "2026-01-01", "2026-11-24")))
                .isEqualTo(Stage.UNDER_WAY);
        assertThat(stage(LONG_SINCE, CLEARANCE, null, need(CLEARANCE, "2026-01-01", "2026-11-23")))
                .isEqualTo(Stage.COMPLETED);
        assertThat(stage(LONG_SINCE, CLEARANCE, null, need(VICTIM_ASSISTANCE, "2026-01-01", "2028-01-01")))
                .isEqualTo(Stage.COMPLETED);
        assertThat(stage(LONG_SINCE, CLEARANCE, null, need(CLEARANCE, "2027-01-01", "2028-01-01")))
                .isEqualTo(Stage.UNDER_WAY);
    }

    @Test
    void as_long_as_land_is_to_be_cleared_people_are_to_be_taught_its_risks() {
        assertThat(stage(LONG_SINCE, RISK_REDUCTION_EDUCATION, null)).isEqualTo(Stage.COMPLETED);
        assertThat(stage(LONG_SINCE, RISK_REDUCTION_EDUCATION, null, need(CLEARANCE, "2026-01-01", "2028-01-01")))
                .isEqualTo(Stage.UNDER_WAY);
        assertThat(stage(
                        LONG_SINCE,
                        RISK_REDUCTION_EDUCATION,
                        plan(line(RISK_REDUCTION_EDUCATION, 2025, "5"), line(CLEARANCE, 2027, "5"))))
                .isEqualTo(Stage.UNDER_WAY);
        assertThat(stage(LONG_SINCE, CLEARANCE, null, need(RISK_REDUCTION_EDUCATION, "2026-01-01", "2028-01-01")))
                .isEqualTo(Stage.COMPLETED);
    }

    @Test
    void work_that_is_known_of_has_begun_even_while_the_plan_is_still_to_come() {
        assertThat(stage(JUST_NOW, CLEARANCE, null, need(CLEARANCE, "2026-11-24", "2028-01-01")))
                .isEqualTo(Stage.UNDER_WAY);
        assertThat(stage(JUST_NOW, CLEARANCE, null, need(CLEARANCE, "2026-11-25", "2028-01-01")))
                .isEqualTo(Stage.BEGUN);
        assertThat(stage(JUST_NOW, CLEARANCE, plan(line(CLEARANCE, 2026, "5")))).isEqualTo(Stage.UNDER_WAY);
        assertThat(stage(JUST_NOW, CLEARANCE, plan(line(CLEARANCE, 2027, "5")))).isEqualTo(Stage.BEGUN);
    }

    @Test
    void what_a_plan_has_for_this_year_or_later_is_still_to_do() {
        assertThat(stage(LONG_SINCE, CLEARANCE, plan(line(CLEARANCE, 2026, "5"))))
                .isEqualTo(Stage.UNDER_WAY);
        assertThat(stage(LONG_SINCE, CLEARANCE, plan(line(CLEARANCE, 2027, "5"))))
                .isEqualTo(Stage.UNDER_WAY);
        assertThat(stage(LONG_SINCE, CLEARANCE, plan(line(VICTIM_ASSISTANCE, 2026, "5"))))
                .isEqualTo(Stage.COMPLETED);
    }

    @Test
    void a_plan_whose_years_are_over_has_been_carried_out() {
        assertThat(stage(FOUR_YEARS_AGO, CLEARANCE, plan(line(CLEARANCE, 2025, "5"))))
                .isEqualTo(Stage.COMPLETED);
        assertThat(stage(FOUR_YEARS_AGO, CLEARANCE, plan(line(CLEARANCE, 2025, "5"), line(CLEARANCE, 2026, "0"))))
                .isEqualTo(Stage.COMPLETED);
        assertThat(stage(FOUR_YEARS_AGO, VICTIM_ASSISTANCE, plan(line(CLEARANCE, 2025, "5"))))
                .isEqualTo(Stage.UNDER_WAY);
        assertThat(stage(
                        FOUR_YEARS_AGO,
                        CLEARANCE,
                        plan(line(CLEARANCE, 2025, "5")),
                        need(CLEARANCE, "2026-01-01", "2027-01-01")))
                .isEqualTo(Stage.UNDER_WAY);
    }

    private static Stage stage(
            StateParty party, Obligation obligation, @Nullable PlanTerms plan, PublicNeeds.Entry... needs) {
        return Stages.of(party, obligation, plan, Arrays.asList(needs), TODAY);
    }

    private static PublicNeeds.Entry need(Obligation obligation, String from, String to) {
        return new PublicNeeds.Entry(obligation, new Period(LocalDate.parse(from), LocalDate.parse(to)));
    }

    private static PlanTerms plan(PlanLine... lines) {
        return new PlanTerms(
                "Plan",
                List.of(CLEARANCE, VICTIM_ASSISTANCE),
                new Years(2023, 2030),
                LocalDate.of(2023, 1, 1),
                List.of(lines));
    }

    private static PlanLine line(Obligation obligation, int year, String needed) {
        return new PlanLine(obligation, year, Quantity.of(needed, Unit.ITEM), Quantity.none(Unit.ITEM));
    }

    private static StateParty inForceOn(String day) {
        return new StateParty(
                new StateCode("NPL"),
                "Nepal",
                LocalDate.parse(day).minusMonths(6),
                LocalDate.parse(day),
                null,
                true,
                true,
                true,
                new Region("034"),
                null,
                null);
    }
}
