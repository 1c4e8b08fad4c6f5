package org.vientiane.vocabulary;

import java.util.Locale;
import java.util.ResourceBundle;

/** The message bundle of this package: one file a language, English where a language has none. */
final class Texts {

    private Texts() {}

    static ResourceBundle in(Locale language) {
        return ResourceBundle.getBundle(
                "org.vientiane.vocabulary.words",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
