package org.vientiane.notification.message.mail;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.vientiane.notification.focalpoint.Languages;

/** The languages that have a file of texts: English in the one without a language in its name, and all beside it. */
@Component
class MailLanguages implements Languages {

    private static final String FILES = "classpath*:" + Language.BUNDLE.replace('.', '/') + "_*.properties";

    private final Set<String> codes;

    MailLanguages() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources(FILES);
        this.codes = Stream.concat(
                        Stream.of(Locale.ENGLISH.getLanguage()),
                        Arrays.stream(files).map(file -> languageOf(String.valueOf(file.getFilename()))))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> codes() {
        return codes;
    }

    private static String languageOf(String file) {
        return file.substring(file.indexOf('_') + 1, file.lastIndexOf('.'));
    }
}
