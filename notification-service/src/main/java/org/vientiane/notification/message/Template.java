package org.vientiane.notification.message;

import java.util.Arrays;
import org.vientiane.notification.focalpoint.Part;

/**
 * What kind of message it is.
 *
 * @param news what it tells of
 * @param part the part of its recipient
 */
public record Template(News news, Part part) {

    private static final String TO = "-to-";

    /**
     * The template of this code.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Template of(String code) {
        return Arrays.stream(Part.values())
                .filter(part -> code.endsWith(TO + part.code()))
                .flatMap(part -> News.of(code.substring(0, code.length() - (TO + part.code()).length())).stream()
                        .map(news -> new Template(news, part)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no template is called " + code));
    }

    /** Its name, such as {@code proposal-to-provider}. */
    public String code() {
        return news.code() + TO + part.code();
    }
}
