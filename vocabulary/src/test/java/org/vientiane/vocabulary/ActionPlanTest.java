package org.vientiane.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vientiane.vocabulary.ActionPlan.Action;

class ActionPlanTest {

    @Test
    void the_actions_on_cooperation_are_those_from_33_to_50() {
        assertThat(ActionPlan.actions())
                .extracting(Action::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(33, 50).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void each_action_has_a_title_of_its_own(String language) {
        assertThat(ActionPlan.actions())
                .extracting(action -> action.title(Locale.forLanguageTag(language)))
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title).isNotBlank());
    }

    @Test
    void an_action_is_found_by_its_number() {
        assertThat(ActionPlan.action(41).title(Locale.ENGLISH)).contains("non-state actors");
        assertThat(ActionPlan.action(41).title(Locale.FRENCH)).contains("acteurs non étatiques");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 32, 51, -33})
    void other_actions_are_not_on_cooperation(int number) {
        assertThatThrownBy(() -> ActionPlan.action(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(number));
    }
}
