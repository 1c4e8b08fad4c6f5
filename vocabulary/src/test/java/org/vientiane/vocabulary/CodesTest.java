package org.vientiane.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"LAO", "DEU", "USA"})
    void a_state_has_three_letters_whether_party_or_not(String code) {
        assertThat(StateCode.of(code)).contains(new StateCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lao", "LA", "XYZ", "LAOS", "LAO "})
    void there_is_no_other_state(String code) {
        assertThat(StateCode.of(code)).isEmpty();
        assertThatThrownBy(() -> new StateCode(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"005", "011", "035", "151", "155"})
    void a_region_has_three_digits(String code) {
        assertThat(Region.of(code)).contains(new Region(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "35", "001", "002", "419", "999", "AFR"})
    void there_is_no_other_region(String code) {
        assertThat(Region.of(code)).isEmpty();
        assertThatThrownBy(() -> new Region(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EU", "ICRC", "GREEN-HILLS", "coordinator", "A2"})
    void an_organisation_has_a_code_of_its_own(String code) {
        assertThat(PartyCode.of(code)).contains(new PartyCode(code));
        assertThat(new PartyCode(code).asState()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "-EU", "2A", "A B", "a_b", "A23456789012345678901234567890123"})
    void a_party_has_no_other_code(String code) {
        assertThat(PartyCode.of(code)).isEmpty();
        assertThatThrownBy(() -> new PartyCode(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_state_is_a_party() {
        var lao = new StateCode("LAO");

        assertThat(lao.asParty().asState()).contains(lao);
        assertThat(lao.asParty().is(lao)).isTrue();
        assertThat(new PartyCode("DEU").is(lao)).isFalse();
    }
}
