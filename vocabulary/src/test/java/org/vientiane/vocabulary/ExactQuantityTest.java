package org.vientiane.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ExactQuantityTest {

    private static final Unit EUR = new Unit("EUR");

    /** 1,100,000.50 USD in euros at 1.30: 846,154.2307... */
    private static final ExactQuantity GAP =
            new ExactQuantity(new BigDecimal("1100000.50"), new BigDecimal("1.30"), EUR);

    @Test
    void it_is_rounded_up_so_that_as_much_closes_a_gap() {
        assertThat(GAP.roundedUp()).isEqualTo(Quantity.of("846154.24", EUR));
    }

    @Test
    void it_is_rounded_half_up_where_it_is_counted() {
        assertThat(GAP.roundedHalfUp()).isEqualTo(Quantity.of("846154.23", EUR));
        assertThat(exact("0.005").roundedHalfUp()).isEqualTo(Quantity.of("0.01", EUR));
        assertThat(exact("0.0049").roundedHalfUp().isNone()).isTrue();
    }

    @Test
    void what_needs_no_rounding_stays_as_it_is() {
        var quantity = Quantity.of("12.34", EUR);

        assertThat(ExactQuantity.of(quantity).roundedUp()).isEqualTo(quantity);
        assertThat(ExactQuantity.of(quantity).roundedHalfUp()).isEqualTo(quantity);
    }

    @Test
    void it_is_compared_unrounded() {
        assertThat(GAP.isAtLeast(Quantity.of("846154.23", EUR))).isTrue();
        assertThat(GAP.isAtLeast(Quantity.of("846154.24", EUR))).isFalse();
        assertThat(exact("12.34").isAtLeast(Quantity.of("12.34", EUR))).isTrue();
    }

    @Test
    void it_is_compared_in_its_own_unit_only() {
        assertThatThrownBy(() -> GAP.isAtLeast(Quantity.of("1", new Unit("USD"))))
                .hasMessageContaining("EUR");
    }

    @Test
    void it_is_an_amount() {
        assertThatThrownBy(() -> new ExactQuantity(new BigDecimal("-1"), BigDecimal.ONE, EUR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExactQuantity(BigDecimal.ONE, BigDecimal.ZERO, EUR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_is_nothing_whatever_it_is_divided_by() {
        assertThat(new ExactQuantity(BigDecimal.ZERO, new BigDecimal("1.30"), EUR).isNone())
                .isTrue();
        assertThat(GAP.isNone()).isFalse();
    }

    private static ExactQuantity exact(String amount) {
        return new ExactQuantity(new BigDecimal(amount), BigDecimal.ONE, EUR);
    }
}
