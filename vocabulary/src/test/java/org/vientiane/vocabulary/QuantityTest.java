package org.vientiane.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    private static final Unit USD = new Unit("USD");

    @ParameterizedTest
    @CsvSource({
        "100000,USD,100000.00 USD",
        "1200000.5,USD,1200000.50 USD",
        "12,PERSON_MONTH,12.0 PERSON_MONTH",
        "900000000.0,JPY,900000000 JPY",
        "1E+3,PLACE,1000 PLACE",
        "0,LAK,0.00 LAK"
    })
    void an_amount_has_all_the_decimals_of_its_unit(String amount, String unit, String written) {
        assertThat(Quantity.of(amount, new Unit(unit))).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({"0.001,USD", "0.5,JPY", "1.25,PERSON_MONTH", "2.5,PLACE", "0.1,ITEM"})
    void an_amount_has_no_more_decimals_than_its_unit(String amount, String unit) {
        assertThatThrownBy(() -> Quantity.of(amount, new Unit(unit)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(unit)
                .hasMessageContaining(amount);
    }

    @Test
    void an_amount_is_never_negative() {
        assertThatThrownBy(() -> Quantity.of("-0.01", USD)).hasMessageContaining("-0.01");
    }

    @Test
    void the_same_amount_is_equal_however_it_was_written() {
        assertThat(Quantity.of("5", USD))
                .isEqualTo(Quantity.of("5.00", USD))
                .hasSameHashCodeAs(Quantity.of("5.0", USD));
    }

    @Test
    void what_is_taken_away_leaves_never_less_than_nothing() {
        assertThat(usd("10").lessAtMost(usd("3.50"))).isEqualTo(usd("6.50"));
        assertThat(usd("10").lessAtMost(usd("10"))).isEqualTo(Quantity.none(USD));
        assertThat(usd("10").lessAtMost(usd("10.01")).isNone()).isTrue();
    }

    @Test
    void the_smaller_of_two_is_chosen() {
        assertThat(usd("10").atMost(usd("9.99"))).isEqualTo(usd("9.99"));
        assertThat(usd("9.99").atMost(usd("10"))).isEqualTo(usd("9.99"));
    }

    @Test
    void equal_is_not_more() {
        assertThat(usd("10").isMoreThan(usd("10.00"))).isFalse();
        assertThat(usd("10.01").isMoreThan(usd("10"))).isTrue();
    }

    @Test
    void different_units_are_not_reckoned_with_each_other() {
        var euros = Quantity.of("10", new Unit("EUR"));

        assertThatThrownBy(() -> usd("10").plus(euros)).hasMessageContaining("different units");
        assertThatThrownBy(() -> usd("10").lessAtMost(euros)).hasMessageContaining("different units");
        assertThatThrownBy(() -> usd("10").isMoreThan(euros)).hasMessageContaining("different units");
    }

    private static Quantity usd(String amount) {
        return Quantity.of(amount, USD);
    }
}
