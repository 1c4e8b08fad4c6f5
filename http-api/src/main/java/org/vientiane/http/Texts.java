package org.vientiane.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Writes texts in a language: first from the service's own bundle, then from this module's. */
final class Texts {

    /** The languages in which the exchange speaks, the default first. */
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private static final String OF_THE_SERVICE = "problems";
    private static final String OF_THIS_MODULE = "org.vientiane.http.problems";

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    Texts(ClassLoader classes) {
        var names = new ArrayList<String>();
        if (classes.getResource(OF_THE_SERVICE + ".properties") != null) {
            names.add(OF_THE_SERVICE);
        }
        names.add(OF_THIS_MODULE);
        bundles.setBundleClassLoader(classes);
        bundles.setBasenames(names.toArray(String[]::new));
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        bundles.setAlwaysUseMessageFormat(true);
    }

    /** The text in this language. */
    String write(Text text, Locale language) {
        return bundles.getMessage(text.key(), arguments(text, language), language);
    }

    /** The text in this language, if a bundle has it. */
    Optional<String> find(Text text, Locale language) {
        return Optional.ofNullable(bundles.getMessage(text.key(), arguments(text, language), null, language));
    }

    private Object[] arguments(Text text, Locale language) {
        return text.arguments().stream()
                .map(argument -> argument instanceof Text inner ? write(inner, language) : argument)
                .map(argument -> argument instanceof Number ? argument : argument.toString())
                .toArray();
    }
}
