package org.vientiane.needs.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.needs.plan.PlansForTests.USD;
import static org.vientiane.needs.plan.PlansForTests.line;
import static org.vientiane.needs.plan.PlansForTests.plan;
import static org.vientiane.vocabulary.Obligation.CLEARANCE;
import static org.vientiane.vocabulary.Obligation.VICTIM_ASSISTANCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.plan.PlanLine;
import org.vientiane.contracts.sentence.Sentences;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Organisations;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.StatesParties;
import org.vientiane.vocabulary.Unit;
import org.vientiane.vocabulary.Visibility;
import org.vientiane.vocabulary.Words;

class PlanGapTest {

    private static final PlanLine[] LINES = {
        line(CLEARANCE, 2026, "100", "40", USD),
        line(CLEARANCE, 2027, "80.50", "0", USD),
        line(CLEARANCE, 2027, "6", "1", Unit.PERSON_MONTH),
        line(VICTIM_ASSISTANCE, 2026, "30", "30", USD)
    };

    @Test
    void what_the_years_lack_is_added_up_by_obligation_and_unit() {
        assertThat(PlanGap.of(plan("Plan", "2026-01-01", LINES), List.of()))
                .containsExactly(
                        new PlanGap(CLEARANCE, Quantity.of("5.0", Unit.PERSON_MONTH), Quantity.none(Unit.PERSON_MONTH)),
                        new PlanGap(CLEARANCE, Quantity.of("140.50", USD), Quantity.none(USD)),
                        new PlanGap(VICTIM_ASSISTANCE, Quantity.none(USD), Quantity.none(USD)));
    }

    @Test
    void needs_ask_of_others_what_the_state_does_not_give_itself_whoever_else_gives_it() {
        var needs = List.of(need(CLEARANCE, "100", "40", "20"), need(CLEARANCE, "80.50", null, null));

        assertThat(PlanGap.of(plan("Plan", "2026-01-01", LINES), needs))
                .filteredOn(gap -> gap.lacking().unit().equals(USD) && gap.obligation() == CLEARANCE)
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.asked()).isEqualTo(Quantity.of("140.50", USD));
                    assertThat(gap.difference(false)).isEmpty();
                });
    }

    @Test
    void what_needs_ask_for_and_the_plan_does_not_speak_of_is_told() {
        var gaps = PlanGap.of(
                plan("Plan", "2026-01-01", line(CLEARANCE, 2026, "1", "1", USD)),
                List.of(need(VICTIM_ASSISTANCE, "7", null, null)));

        assertThat(gaps)
                .containsExactly(
                        new PlanGap(CLEARANCE, Quantity.none(USD), Quantity.none(USD)),
                        new PlanGap(VICTIM_ASSISTANCE, Quantity.none(USD), Quantity.of("7", USD)));
    }

    @Test
    void the_difference_is_said_in_the_readers_language() {
        var less = new PlanGap(CLEARANCE, Quantity.of("1000", USD), Quantity.of("400", USD));
        var more = new PlanGap(CLEARANCE, Quantity.of("1000", USD), Quantity.of("1000.50", USD));

        assertThat(less.difference(false).map(in(Locale.ENGLISH)::full))
                .contains("The plan lacks 1,000\u00a0USD for clearance; the needs that name it ask for 400\u00a0USD, "
                        + "which is 600\u00a0USD less.");
        assertThat(more.difference(true).map(in(Locale.ENGLISH)::full))
                .contains("The plan lacks 1,000\u00a0USD for clearance; the public needs that name it ask for "
                        + "1,000.50\u00a0USD, which is 0.50\u00a0USD more.");
        assertThat(more.difference(false).map(in(Locale.FRENCH)::full))
                .hasValueSatisfying(sentence -> assertThat(sentence).endsWith("soit 0,50\u00a0USD de plus."));
    }

    private static NeedTerms need(
            Obligation obligation, String quantity, @Nullable String national, @Nullable String other) {
        return new NeedTerms(
                new StateCode("NPL"),
                "A need of the plan",
                obligation,
                Assistance.FUNDING,
                Quantity.of(quantity, USD),
                national == null ? null : Quantity.of(national, USD),
                other == null ? null : Quantity.of(other, USD),
                new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31)),
                List.of(Channel.GOVERNMENT),
                1,
                "Plan",
                null,
                false,
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 11, 24),
                Visibility.PUBLIC);
    }

    private static Sentences in(Locale language) {
        return new Sentences(new Words(language, StatesParties.builtIn(), Organisations.builtIn()));
    }
}
