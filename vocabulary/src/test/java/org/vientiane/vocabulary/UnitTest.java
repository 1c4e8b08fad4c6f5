package org.vientiane.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({"USD,2", "EUR,2", "JPY,0", "LAK,2", "KWD,3", "PERSON_MONTH,1", "PLACE,0", "ITEM,0"})
    void a_unit_has_the_decimals_in_which_it_is_counted(String code, int decimals) {
        assertThat(new Unit(code).decimals()).isEqualTo(decimals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD", "JPY", "LAK", "BAM"})
    void a_currency_is_money(String code) {
        assertThat(new Unit(code).isCurrency()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PERSON_MONTH", "PLACE", "ITEM"})
    void what_people_and_things_are_counted_in_is_not_money(String code) {
        assertThat(new Unit(code).isCurrency()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "usd", "US", "EURO", "person_month", "PLACES", "ZZZ", "DEM", "ZWL"})
    void there_is_no_other_unit(String code) {
        assertThat(Unit.of(code)).isEmpty();
        assertThatThrownBy(() -> new Unit(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XAU", "XDR", "XTS", "XXX"})
    void gold_and_test_codes_are_not_paid_in(String code) {
        assertThat(Unit.of(code)).isEmpty();
    }

    @Test
    void each_kind_of_assistance_is_counted_in_units_of_its_own() {
        assertThat(Assistance.FUNDING.isCountedIn(new Unit("CHF"))).isTrue();
        assertThat(Assistance.FUNDING.isCountedIn(Unit.PERSON_MONTH)).isFalse();
        assertThat(Assistance.EXPERTISE.isCountedIn(Unit.PERSON_MONTH)).isTrue();
        assertThat(Assistance.ACCESS_FACILITATION.isCountedIn(Unit.PERSON_MONTH))
                .isTrue();
        assertThat(Assistance.TRAINING.isCountedIn(Unit.PLACE)).isTrue();
        assertThat(Assistance.TRAINING.isCountedIn(Unit.PERSON_MONTH)).isFalse();
        assertThat(Assistance.EQUIPMENT.isCountedIn(Unit.ITEM)).isTrue();
        assertThat(Assistance.EQUIPMENT.isCountedIn(new Unit("USD"))).isFalse();
    }
}
