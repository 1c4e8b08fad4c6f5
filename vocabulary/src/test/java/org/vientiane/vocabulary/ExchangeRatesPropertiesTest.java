package org.vientiane.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExchangeRatesPropertiesTest {

    @Property
    void what_is_rounded_up_is_never_less_than_the_exact_amount_and_less_than_one_step_above_it(
            @ForAll("amounts") Quantity quantity, @ForAll("currencies") Unit to, @ForAll("rates") ExchangeRates rates) {
        var exact = rates.convert(quantity, to).orElseThrow();

        var above = exact.roundedUp().amount().multiply(exact.denominator()).subtract(exact.numerator());

        var step = BigDecimal.ONE.movePointLeft(to.decimals()).multiply(exact.denominator());
        assertThat(above).isNotNegative().isLessThan(step);
    }

    @Property
    void what_is_rounded_half_up_is_off_by_half_a_step_at_most(
            @ForAll("amounts") Quantity quantity, @ForAll("currencies") Unit to, @ForAll("rates") ExchangeRates rates) {
        var exact = rates.convert(quantity, to).orElseThrow();

        var off = exact.roundedHalfUp().amount().multiply(exact.denominator()).subtract(exact.numerator());

        var halfAStep = new BigDecimal("0.5").movePointLeft(to.decimals()).multiply(exact.denominator());
        assertThat(off.abs()).isLessThanOrEqualTo(halfAStep);
    }

    @Property
    void as_much_as_a_converted_gap_rounded_up_closes_the_gap(
            @ForAll("amounts") Quantity gap, @ForAll("currencies") Unit other, @ForAll("rates") ExchangeRates rates) {
        var given = rates.convert(gap, other).orElseThrow().roundedUp();

        var back = rates.convert(given, gap.unit()).orElseThrow();

        assertThat(back.isAtLeast(gap)).isTrue();
    }

    @Provide
    Arbitrary<Unit> currencies() {
        return Arbitraries.of("USD", "EUR", "JPY", "LAK", "KWD").map(Unit::new);
    }

    @Provide
    Arbitrary<Quantity> amounts() {
        return currencies().flatMap(unit -> Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("999999999999999"))
                .ofScale(unit.decimals())
                .map(amount -> new Quantity(amount, unit)));
    }

    @Provide
    Arbitrary<ExchangeRates> rates() {
        var rate = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.000001"), new BigDecimal("100"))
                .ofScale(6);
        return rate.list()
                .ofSize(4)
                .map(all -> new ExchangeRates(Map.of(
                        "USD",
                        BigDecimal.ONE,
                        "EUR",
                        all.get(0),
                        "JPY",
                        all.get(1),
                        "LAK",
                        all.get(2),
                        "KWD",
                        all.get(3))));
    }
}
