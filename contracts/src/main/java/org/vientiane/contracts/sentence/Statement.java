package org.vientiane.contracts.sentence;

import java.util.List;

/**
 * What is to be said, before it is said in a language.
 *
 * @param key which sentence
 * @param figures what stands in it, in the order of its places
 */
public record Statement(String key, List<Figure> figures) {

    public Statement {
        figures = List.copyOf(figures);
    }

    /** A statement with these figures. */
    public static Statement of(String key, Figure... figures) {
        return new Statement(key, List.of(figures));
    }
}
