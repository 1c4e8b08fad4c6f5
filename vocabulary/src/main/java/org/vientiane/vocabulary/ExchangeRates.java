package org.vientiane.vocabulary;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What currencies are worth, and the only place where a quantity changes its unit.
 * Same units always convert; currencies when both have a rate.
 *
 * @param usdPerUnit US dollars for one unit of the currency, above 0, without trailing zeros, ordered by code
 */
public record ExchangeRates(Map<String, BigDecimal> usdPerUnit) {

    /** @throws IllegalArgumentException if a code is no currency or a rate is not above 0 */
    public ExchangeRates {
        var ordered = new TreeMap<String, BigDecimal>();
        usdPerUnit.forEach((code, rate) -> {
            if (!new Unit(code).isCurrency()) {
                throw new IllegalArgumentException(code + " is not a currency");
            }
            if (rate.signum() <= 0) {
                throw new IllegalArgumentException("a rate is above 0: %s %s".formatted(code, rate));
            }
            ordered.put(code, withoutTrailingZeros(rate));
        });
        usdPerUnit = Collections.unmodifiableMap(ordered);
    }

    /** No rates: only same units convert. */
    public static ExchangeRates none() {
        return new ExchangeRates(Map.of());
    }

    /** {@code quantity} counted in {@code unit}, unrounded; empty when the two do not convert. */
    public Optional<ExactQuantity> convert(Quantity quantity, Unit unit) {
        if (quantity.unit().equals(unit)) {
            return Optional.of(ExactQuantity.of(quantity));
        }
        var from = usdPerUnit.get(quantity.unit().code());
        var to = usdPerUnit.get(unit.code());
        if (from == null || to == null) {
            return Optional.empty();
        }
        return Optional.of(new ExactQuantity(quantity.amount().multiply(from), to, unit));
    }

    /** Whether {@code unit} is a currency that has a rate. */
    public boolean knows(Unit unit) {
        return usdPerUnit.containsKey(unit.code());
    }

    /** The rates that a conversion between the two uses: none between same units, and none that are unknown. */
    public ExchangeRates between(Unit one, Unit other) {
        if (one.equals(other)) {
            return none();
        }
        var used = new TreeMap<>(usdPerUnit);
        used.keySet().removeIf(code -> !code.equals(one.code()) && !code.equals(other.code()));
        return new ExchangeRates(used);
    }

    private static BigDecimal withoutTrailingZeros(BigDecimal rate) {
        var stripped = rate.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
