package org.vientiane.vocabulary;

import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Optional;

/**
 * A state, party to the Convention or not, by its ISO 3166-1 alpha-3 code.
 *
 * @param iso3 three capital letters
 */
public record StateCode(String iso3) implements Comparable<StateCode> {

    /** @throws IllegalArgumentException if no state has this code */
    public StateCode {
        if (!exists(iso3)) {
            throw new IllegalArgumentException("no state has the ISO 3166-1 alpha-3 code " + iso3);
        }
    }

    /** The state of this code, if there is one. */
    public static Optional<StateCode> of(String iso3) {
        return exists(iso3) ? Optional.of(new StateCode(iso3)) : Optional.empty();
    }

    /** The state as a party that asks, gives or signs in. */
    public PartyCode asParty() {
        return new PartyCode(iso3);
    }

    @Override
    public int compareTo(StateCode other) {
        return iso3.compareTo(other.iso3);
    }

    @Override
    public String toString() {
        return iso3;
    }

    private static boolean exists(String iso3) {
        return Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3).contains(iso3);
    }
}
