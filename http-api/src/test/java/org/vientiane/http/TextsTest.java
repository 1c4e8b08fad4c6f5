package org.vientiane.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void every_text_is_there_in_every_language() {
        var english = keys(Locale.ROOT);

        assertThat(english).isNotEmpty();
        Texts.LANGUAGES.stream()
                .filter(language -> !language.equals(Locale.ENGLISH))
                .forEach(language -> assertThat(keys(language)).containsExactlyInAnyOrderElementsOf(english));
    }

    @Test
    void every_kind_of_problem_has_its_title_and_detail() {
        var texts = new Texts(TextsTest.class.getClassLoader());

        for (var type : ProblemType.values()) {
            assertThat(texts.write(type.title(), Locale.ENGLISH)).isNotBlank();
            assertThat(texts.write(type.detail(), Locale.ENGLISH)).doesNotContain("{");
        }
    }

    @Test
    void a_text_may_speak_of_another_text() {
        var texts = new Texts(TextsTest.class.getClassLoader());

        assertThat(texts.write(Text.of("expected.one-of", Text.of("expected.flag")), Locale.FRENCH))
                .isEqualTo("l'une des valeurs true ou false");
    }

    /** The keys of one file alone, without those of the files behind it. */
    private static java.util.Set<String> keys(Locale language) {
        var bundle = ResourceBundle.getBundle(
                "org.vientiane.http.problems",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        assertThat(bundle.getLocale()).isEqualTo(language);
        var file =
                "/org/vientiane/http/problems" + (language.equals(Locale.ROOT) ? "" : "_" + language) + ".properties";
        var keys = new java.util.Properties();
        try (var in = TextsTest.class.getResourceAsStream(file)) {
            keys.load(new java.io.InputStreamReader(
                    java.util.Objects.requireNonNull(in), java.nio.charset.StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return keys.stringPropertyNames();
    }
}
