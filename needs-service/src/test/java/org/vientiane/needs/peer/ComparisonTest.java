package org.vientiane.needs.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.needs.peer.Stage.BEGUN;
import static org.vientiane.needs.peer.Stage.COMPLETED;
import static org.vientiane.needs.peer.Stage.UNDER_WAY;
import static org.vientiane.vocabulary.Obligation.CLEARANCE;
import static org.vientiane.vocabulary.Obligation.STOCKPILE_DESTRUCTION;
import static org.vientiane.vocabulary.Obligation.VICTIM_ASSISTANCE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.sentence.Sentences;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Organisations;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.StatesParties;
import org.vientiane.vocabulary.Words;

class ComparisonTest {

    private static final Sentences ENGLISH = in(Locale.ENGLISH);
    private static final Sentences FRENCH = in(Locale.FRENCH);

    private static final Situation LAO =
            situation("LAO", "035", Map.of(CLEARANCE, UNDER_WAY, VICTIM_ASSISTANCE, UNDER_WAY));

    @Test
    void states_with_the_same_obligations_equally_far_in_the_same_region_are_wholly_alike() {
        var twin = situation("PHL", "035", Map.of(CLEARANCE, UNDER_WAY, VICTIM_ASSISTANCE, UNDER_WAY));

        assertThat(likeness(LAO, twin)).isEqualTo("1.00");
    }

    @Test
    void half_of_the_likeness_is_for_obligations_in_common() {
        var three = situation(
                "AFG",
                "034",
                Map.of(CLEARANCE, UNDER_WAY, VICTIM_ASSISTANCE, UNDER_WAY, STOCKPILE_DESTRUCTION, UNDER_WAY));

        // 2 of 3 obligations in common: 1/2 * 2/3 = 1/3; equally far: 1/4; 7/12
        assertThat(likeness(LAO, three)).isEqualTo("0.58");
    }

    @Test
    void a_quarter_is_for_being_equally_far_and_half_of_that_for_being_one_step_apart() {
        assertThat(likeness(LAO, situation("AFG", "034", Map.of(CLEARANCE, COMPLETED, VICTIM_ASSISTANCE, COMPLETED))))
                .isEqualTo("0.63");
        assertThat(likeness(
                        situation("LAO", "035", Map.of(CLEARANCE, BEGUN)),
                        situation("AFG", "034", Map.of(CLEARANCE, COMPLETED))))
                .isEqualTo("0.50");
    }

    @Test
    void a_quarter_is_for_the_same_region() {
        assertThat(likeness(
                        situation("LAO", "035", Map.of(CLEARANCE, BEGUN)),
                        situation("PHL", "035", Map.of(CLEARANCE, COMPLETED))))
                .isEqualTo("0.75");
    }

    @Test
    void who_is_further_could_teach_and_who_is_not_could_learn() {
        var hrv = situation("HRV", "039", Map.of(CLEARANCE, COMPLETED, VICTIM_ASSISTANCE, BEGUN));

        var peer = Comparison.of(LAO, hrv).peer();

        assertThat(peer.canTeach()).containsExactly(CLEARANCE);
        assertThat(peer.canLearn()).containsExactly(VICTIM_ASSISTANCE);
        assertThat(peer.reasons().stream().map(ENGLISH::full))
                .containsExactly(
                        "Action 35: both have obligations of clearance and victim assistance.",
                        "Action 36: for Croatia, clearance lies behind it as far as is known here; it could teach "
                                + "Lao People's Democratic Republic, which is not so far.",
                        "Action 36: Lao People's Democratic Republic is at work on victim assistance, which Croatia is "
                                + "beginning, and could teach it.");
    }

    @Test
    void what_is_alike_is_said_in_the_readers_language() {
        var phl = situation("PHL", "035", Map.of(CLEARANCE, UNDER_WAY, VICTIM_ASSISTANCE, UNDER_WAY));

        assertThat(Comparison.of(LAO, phl).peer().reasons().stream().map(FRENCH::full))
                .containsExactly(
                        "Action 35 : les deux ont les mêmes obligations : dépollution et assistance aux victimes.",
                        "Action 35 : les deux se trouvent dans la même région : Asie du Sud-Est.",
                        "Action 35 : les deux sont à l’œuvre : dépollution et assistance aux victimes.");
    }

    @Test
    void without_an_obligation_in_common_there_is_nothing_to_talk_about() {
        assertThat(Comparison.of(LAO, situation("BEL", "155", Map.of(STOCKPILE_DESTRUCTION, COMPLETED)))
                        .sharesAnything())
                .isFalse();
    }

    @Test
    void of_any_two_states_each_sees_the_same_likeness_and_the_others_lessons() {
        for (var stagesOfOne : allStages()) {
            for (var stagesOfOther : allStages()) {
                var one = situation("LAO", "035", stagesOfOne);
                var other = situation("HRV", "039", stagesOfOther);
                var comparison = Comparison.of(one, other);
                if (comparison.sharesAnything()) {
                    var seen = comparison.peer();
                    var back = Comparison.of(other, one).peer();
                    assertThat(seen.likeness())
                            .isEqualTo(back.likeness())
                            .isBetween(new BigDecimal("0.13"), new BigDecimal("0.75"));
                    assertThat(seen.canTeach()).isEqualTo(back.canLearn()).noneMatch(seen.canLearn()::contains);
                    assertThat(seen.canLearn()).isEqualTo(back.canTeach());
                }
            }
        }
    }

    @Test
    void whatever_the_stages_every_reason_names_its_action_in_both_languages() {
        for (var stageOfOne : Stage.values()) {
            for (var stageOfOther : Stage.values()) {
                var peer = Comparison.of(
                                situation("LAO", "035", Map.of(CLEARANCE, stageOfOne)),
                                situation("PHL", "035", Map.of(CLEARANCE, stageOfOther)))
                        .peer();

                assertThat(peer.reasons()).hasSize(3);
                for (var language : List.of(ENGLISH, FRENCH)) {
                    assertThat(peer.reasons().stream().map(language::full))
                            .allSatisfy(reason -> assertThat(reason).matches("Action 3[56]\u00a0?\\s?: .*\\."));
                }
            }
        }
    }

    private static List<Map<Obligation, Stage>> allStages() {
        List<Map<Obligation, Stage>> all = new ArrayList<>();
        all.add(Map.of());
        for (var obligation : Obligation.values()) {
            for (var stages : List.copyOf(all)) {
                for (var stage : Stage.values()) {
                    var with = new EnumMap<Obligation, Stage>(Obligation.class);
                    with.putAll(stages);
                    with.put(obligation, stage);
                    all.add(with);
                }
            }
        }
        return all.subList(1, all.size());
    }

    private static String likeness(Situation one, Situation other) {
        return Comparison.of(one, other).likeness().toPlainString();
    }

    private static Situation situation(String state, String region, Map<Obligation, Stage> stages) {
        return new Situation(new StateCode(state), new Region(region), stages);
    }

    private static Sentences in(Locale language) {
        return new Sentences(new Words(language, StatesParties.builtIn(), Organisations.builtIn()));
    }
}
