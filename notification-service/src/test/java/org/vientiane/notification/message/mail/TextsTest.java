package org.vientiane.notification.message.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final String MAIL = "/org/vientiane/notification/message/mail/mail";

    @ParameterizedTest
    @ValueSource(strings = {MAIL, "/problems"})
    void every_text_is_there_in_english_and_in_french_and_speaks_of_the_same_things(String bundle) throws IOException {
        var english = read(bundle + ".properties");
        var french = read(bundle + "_fr.properties");

        assertThat(french.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames()).allSatisfy(key -> assertThat(places(french.getProperty(key)))
                .as(key)
                .isEqualTo(places(english.getProperty(key))));
    }

    @Test
    void mails_are_written_in_english_and_french() throws IOException {
        assertThat(new MailLanguages().codes()).containsExactlyInAnyOrder("en", "fr");
    }

    private static int places(String pattern) {
        return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    }

    private static Properties read(String file) throws IOException {
        var texts = new Properties();
        try (var in = TextsTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
