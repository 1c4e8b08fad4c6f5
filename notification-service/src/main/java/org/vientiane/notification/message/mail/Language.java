package org.vientiane.notification.message.mail;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.vientiane.contracts.sentence.Sentences;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.vocabulary.Words;

/** One language of mails: the words of the vocabulary, the sentences of the contracts and the texts of this package. */
final class Language {

    static final String BUNDLE = "org.vientiane.notification.message.mail.mail";

    private final Words words;
    private final Sentences sentences;
    private final ResourceBundle texts;

    Language(Words words) {
        this.words = words;
        this.sentences = new Sentences(words);
        this.texts = ResourceBundle.getBundle(
                BUNDLE,
                words.language(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return words.language();
    }

    Words words() {
        return words;
    }

    /** The text of this key about these things; every text is a MessageFormat pattern. */
    String text(String key, Object... about) {
        return new MessageFormat(texts.getString(key), locale()).format(about);
    }

    /**
     * The sentence that a statement makes.
     *
     * @param full whether its reader may know everything in it
     */
    String sentence(Statement statement, boolean full) {
        try {
            return MailHeaders.inOneLine(full ? sentences.full(statement) : sentences.discreet(statement));
        } catch (MissingResourceException e) {
            return statement.key(); // said by a newer matching service: the mail is worth more than the sentence
        }
    }

    /** The numbers of Actions, named as such. */
    String actions(List<Integer> numbers) {
        return text(
                "actions", numbers.size(), numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
