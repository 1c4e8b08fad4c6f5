package org.vientiane.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExchangeRatesTest {

    private static final Unit USD = new Unit("USD");
    private static final Unit EUR = new Unit("EUR");
    private static final Unit JPY = new Unit("JPY");
    private static final Unit LAK = new Unit("LAK");
    private static final Unit THB = new Unit("THB");

    private static final ExchangeRates RATES = new ExchangeRates(Map.of(
            "USD", BigDecimal.ONE,
            "EUR", new BigDecimal("1.30"),
            "JPY", new BigDecimal("0.0119"),
            "LAK", new BigDecimal("0.000124")));

    @Test
    void dollars_become_euros() {
        assertThat(roundedUp("1100000.50", USD, EUR)).isEqualTo(Quantity.of("846154.24", EUR));
    }

    @Test
    void euros_become_dollars_exactly() {
        assertThat(roundedUp("100", EUR, USD)).isEqualTo(Quantity.of("130.00", USD));
    }

    @Test
    void yen_have_no_decimals() {
        assertThat(roundedUp("1", USD, JPY)).isEqualTo(Quantity.of("85", JPY)); // 84.03...
        assertThat(roundedUp("0.01", USD, JPY)).isEqualTo(Quantity.of("1", JPY)); // 0.84...
    }

    @Test
    void between_two_others_the_dollar_is_only_on_the_way() {
        assertThat(roundedUp("1000", JPY, EUR)).isEqualTo(Quantity.of("9.16", EUR)); // 11.90 / 1.30 = 9.153...
    }

    @Test
    void kip_are_many() {
        assertThat(roundedUp("1", USD, LAK)).isEqualTo(Quantity.of("8064.52", LAK)); // 8064.516...
        assertThat(roundedUp("8064.52", LAK, USD)).isEqualTo(Quantity.of("1.01", USD)); // 1.00000048
    }

    @Test
    void same_units_always_convert() {
        assertThat(RATES.convert(Quantity.of("5", THB), THB)).contains(ExactQuantity.of(Quantity.of("5", THB)));
        assertThat(ExchangeRates.none().convert(Quantity.of("5", Unit.PLACE), Unit.PLACE))
                .isPresent();
    }

    @Test
    void currencies_without_a_rate_do_not_convert() {
        assertThat(RATES.convert(Quantity.of("5", THB), USD)).isEmpty();
        assertThat(RATES.convert(Quantity.of("5", USD), THB)).isEmpty();
        assertThat(RATES.knows(THB)).isFalse();
        assertThat(RATES.knows(LAK)).isTrue();
    }

    @Test
    void money_buys_no_places_here() {
        assertThat(RATES.convert(Quantity.of("5", USD), Unit.PLACE)).isEmpty();
        assertThat(RATES.convert(Quantity.of("5", Unit.ITEM), Unit.PLACE)).isEmpty();
        assertThat(RATES.convert(Quantity.of("5", Unit.PERSON_MONTH), EUR)).isEmpty();
    }

    @Test
    void the_rates_of_a_pair_are_those_of_its_two_units() {
        assertThat(RATES.between(USD, EUR).usdPerUnit())
                .isEqualTo(Map.of("EUR", new BigDecimal("1.3"), "USD", BigDecimal.ONE));
        assertThat(RATES.between(EUR, EUR).usdPerUnit()).isEmpty();
        assertThat(RATES.between(Unit.PLACE, Unit.PLACE).usdPerUnit()).isEmpty();
    }

    @Test
    void rates_have_no_trailing_zeros_and_no_exponent() {
        var rates = new ExchangeRates(Map.of("USD", new BigDecimal("1.00"), "KWD", new BigDecimal("1E+1")));

        assertThat(rates.usdPerUnit().get("USD")).hasToString("1");
        assertThat(rates.usdPerUnit().get("KWD")).hasToString("10");
    }

    @Test
    void rates_are_told_in_the_order_of_their_codes() {
        assertThat(RATES.usdPerUnit().keySet()).containsExactly("EUR", "JPY", "LAK", "USD");
    }

    @Test
    void a_rate_is_above_nothing_and_of_a_currency() {
        assertThatThrownBy(() -> new ExchangeRates(Map.of("EUR", BigDecimal.ZERO)))
                .hasMessageContaining("EUR");
        assertThatThrownBy(() -> new ExchangeRates(Map.of("EUR", new BigDecimal("-1"))))
                .hasMessageContaining("EUR");
        assertThatThrownBy(() -> new ExchangeRates(Map.of("PLACE", BigDecimal.ONE)))
                .hasMessageContaining("PLACE");
        assertThatThrownBy(() -> new ExchangeRates(Map.of("EURO", BigDecimal.ONE)))
                .hasMessageContaining("EURO");
    }

    private static Quantity roundedUp(String amount, Unit from, Unit to) {
        return RATES.convert(Quantity.of(amount, from), to).orElseThrow().roundedUp();
    }
}
