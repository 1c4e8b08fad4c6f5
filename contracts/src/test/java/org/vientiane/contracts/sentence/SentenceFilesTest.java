package org.vientiane.contracts.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceFilesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern PROVIDERS_LIMIT = Pattern.compile("\\b(minimum|maximum)\\b");
    private static final String DISCREET = ".discreet";

    /** A sentence of the files. */
    record Text(Locale language, String key) {

        String pattern() {
            return texts(language).getString(key);
        }

        Set<String> places() {
            return PLACE.matcher(pattern())
                    .results()
                    .map(found -> Objects.requireNonNull(found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        boolean isDiscreet() {
            return key.endsWith(DISCREET);
        }

        Text inEnglish() {
            return new Text(Locale.ENGLISH, key);
        }

        Text full() {
            return new Text(language, key.substring(0, key.length() - DISCREET.length()));
        }

        Text discreet() {
            return new Text(language, key + DISCREET);
        }
    }

    @Test
    void both_languages_have_the_same_sentences() {
        assertThat(texts(Locale.FRENCH).keySet())
                .isEqualTo(texts(Locale.ENGLISH).keySet());
    }

    @ParameterizedTest
    @MethodSource("allTexts")
    void both_languages_tell_the_same_figures(Text text) {
        assertThat(text.places()).isEqualTo(text.inEnglish().places());
    }

    @ParameterizedTest
    @MethodSource("allTexts")
    void every_sentence_can_be_said_with_any_count(Text text) {
        for (long count : new long[] {0, 1, 2, 3, 1095}) {
            var figures = new Object[9];
            Arrays.fill(figures, count);

            assertThat(new MessageFormat(text.pattern(), text.language()).format(figures))
                    .isNotBlank()
                    .doesNotContain("{", "}", "null", "|");
        }
    }

    @ParameterizedTest
    @MethodSource("allTexts")
    void no_sentence_loses_an_apostrophe(Text text) {
        assertThat(text.pattern()).doesNotContain("'");
    }

    @ParameterizedTest
    @MethodSource("discreetTexts")
    void a_discreet_sentence_tells_less_than_the_full_one(Text text) {
        var full = text.full().places();

        assertThat(full)
                .containsAll(text.places())
                .hasSizeGreaterThan(text.places().size());
    }

    @ParameterizedTest
    @MethodSource("textsOnTheProvidersLimits")
    void what_tells_the_providers_limits_has_a_discreet_sentence(Text text) {
        assertThat(text.discreet().pattern()).doesNotContainPattern(PROVIDERS_LIMIT);
    }

    static Stream<Text> allTexts() {
        return Stream.of(Locale.ENGLISH, Locale.FRENCH)
                .flatMap(language ->
                        new TreeSet<>(texts(language).keySet()).stream().map(key -> new Text(language, key)));
    }

    static Stream<Text> discreetTexts() {
        return allTexts().filter(Text::isDiscreet);
    }

    static Stream<Text> textsOnTheProvidersLimits() {
        return allTexts().filter(text -> PROVIDERS_LIMIT.matcher(text.pattern()).find());
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(
                "org.vientiane.contracts.sentences",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
