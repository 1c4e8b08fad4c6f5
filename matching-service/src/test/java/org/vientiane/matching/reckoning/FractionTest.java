package org.vientiane.matching.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @ParameterizedTest(name = "{0}/{1} of {2} is {3}")
    @CsvSource({
        "200,365,10,5.48",
        "662,731,15,13.58",
        "662,1095,5,3.02",
        "1,3,20,6.67",
        "2,3,20,13.33",
        "1,8,0.2,0.03",
        "1,200,1,0.01",
        "1,201,1,0.00",
        "0,7,15,0.00",
        "7,7,15,15.00"
    })
    void a_share_of_a_weight_is_rounded_half_up_to_two_decimals(
            long numerator, long denominator, BigDecimal weight, String points) {
        assertThat(Fraction.of(numerator, denominator).of(weight)).hasToString(points);
    }

    @Test
    void half_of_three_quarters_is_three_eighths() {
        assertThat(Fraction.of(3, 4).halved()).isEqualTo(Fraction.of(3, 8));
    }

    @Test
    void what_lies_outside_is_brought_back() {
        assertThat(Fraction.within(400, 365)).isEqualTo(Fraction.of(365, 365));
        assertThat(Fraction.within(-1, 365)).isEqualTo(Fraction.of(0, 365));
        assertThat(Fraction.within(365, 365)).isEqualTo(Fraction.of(365, 365));
    }

    @Test
    void nothing_lies_outside() {
        assertThatThrownBy(() -> Fraction.of(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fraction.of(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fraction.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
