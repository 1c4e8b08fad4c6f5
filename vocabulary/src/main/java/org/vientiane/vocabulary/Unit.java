package org.vientiane.vocabulary;

import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an amount is counted in: an ISO 4217 currency at its minor unit, {@code PERSON_MONTH} (1 decimal),
 * {@code PLACE} or {@code ITEM} (whole).
 *
 * @param code the ISO 4217 code or the name of the unit
 */
public record Unit(String code) {

    /** A person's work for a month. */
    public static final Unit PERSON_MONTH = new Unit("PERSON_MONTH");

    /** A place on a course. */
    public static final Unit PLACE = new Unit("PLACE");

    /** A piece of equipment. */
    public static final Unit ITEM = new Unit("ITEM");

    /** @throws IllegalArgumentException if there is no such unit */
    public Unit {
        if (!exists(code)) {
            throw new IllegalArgumentException("no such unit: " + code);
        }
    }

    /** The unit of this code, if there is one. */
    public static Optional<Unit> of(String code) {
        return exists(code) ? Optional.of(new Unit(code)) : Optional.empty();
    }

    /** Whether this is money. */
    public boolean isCurrency() {
        return Codes.CURRENCIES.contains(code);
    }

    /** How many decimals an amount in this unit has. */
    public int decimals() {
        if (isCurrency()) {
            return Currency.getInstance(code).getDefaultFractionDigits();
        }
        return code.equals("PERSON_MONTH") ? 1 : 0;
    }

    @Override
    public String toString() {
        return code;
    }

    private static boolean exists(String code) {
        return Codes.OTHERS.contains(code) || Codes.CURRENCIES.contains(code);
    }

    /** Held apart so that they are there before the constants above are made. */
    private static final class Codes {
        static final Set<String> OTHERS = Set.of("PERSON_MONTH", "PLACE", "ITEM");

        /** Currencies that are no longer money (ISO 4217, list three), which Java still knows. */
        private static final Set<String> HISTORIC = Set.of(
                "ADP", "AFA", "ANG", "ATS", "AYM", "AZM", "BEF", "BGL", "BYB", "BYR", "CSD", "CUC", "CYP", "DEM", "EEK",
                "ESP", "FIM", "FRF", "GHC", "GRD", "GWP", "HRK", "IEP", "ITL", "LTL", "LUF", "LVL", "MGF", "MRO", "MTL",
                "MZM", "NLG", "PTE", "ROL", "RUR", "SDD", "SIT", "SKK", "SLL", "SRG", "STD", "TMM", "TPE", "TRL", "USS",
                "VEB", "VEF", "YUM", "ZMK", "ZWD", "ZWL", "ZWN", "ZWR");

        /** Currencies in which one can pay; precious metals, funds and test codes have no minor unit. */
        static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                .map(Currency::getCurrencyCode)
                .filter(code -> !HISTORIC.contains(code))
                .collect(Collectors.toUnmodifiableSet());
    }
}
