package org.vientiane.http;

import java.util.List;

/**
 * A sentence of a message bundle, written when somebody is to read it, in their language.
 *
 * @param key its key in {@code problems.properties} of the service, or in the bundle of this module
 * @param arguments what it speaks of; an argument may be a text itself
 */
public record Text(String key, List<Object> arguments) {

    public Text {
        arguments = List.copyOf(arguments);
    }

    /** The sentence of this key about these arguments. */
    public static Text of(String key, Object... arguments) {
        return new Text(key, List.of(arguments));
    }
}
