package org.vientiane.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of states in many languages, from the Unicode locale data that come with Java. */
final class CountryNames {

    private static final Map<String, String> ALPHA_2 = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toUnmodifiableMap(
                    alpha2 -> new Locale.Builder().setRegion(alpha2).build().getISO3Country(), alpha2 -> alpha2));

    private CountryNames() {}

    static String name(StateCode state, Locale language) {
        var alpha2 = ALPHA_2.get(state.iso3());
        return alpha2 == null
                ? state.iso3()
                : new Locale.Builder().setRegion(alpha2).build().getDisplayCountry(language);
    }
}
