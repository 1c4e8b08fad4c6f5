package org.vientiane.offers.provider.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vientiane.http.Fields;
import org.vientiane.http.Text;

/** What a profile's schema cannot say: which languages there are. */
final class ProfileChecks {

    /** ISO 639 codes of two letters, and those of three letters of the same languages. */
    private static final Set<String> LANGUAGES = Arrays.stream(Locale.getISOLanguages())
            .flatMap(code -> Stream.of(code, Locale.forLanguageTag(code).getISO3Language()))
            .collect(Collectors.toUnmodifiableSet());

    private ProfileChecks() {}

    /** Finds the faults of a profile. */
    static void check(Fields profile) {
        var languages = profile.values("languages", String.class);
        for (int i = 0; i < languages.size(); i++) {
            if (!LANGUAGES.contains(languages.get(i))) {
                profile.refuse("languages[" + i + "]", Text.of("profile.language"));
            }
        }
    }
}
