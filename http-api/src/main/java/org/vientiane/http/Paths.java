package org.vientiane.http;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.JsonNode;

/** Dotted names of fields: {@code period.to}, {@code channels[0]}. */
final class Paths {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[([0-9]+)]");

    private Paths() {}

    /** {@code field} below {@code parent}; the parent is empty at the top. */
    static String child(String parent, String field) {
        return parent.isEmpty() ? field : parent + "." + field;
    }

    static String element(String parent, int index) {
        return parent + "[" + index + "]";
    }

    static String dotted(List<JacksonException.Reference> steps) {
        var path = "";
        for (var step : steps) {
            path = step.getPropertyName() == null
                    ? element(path, step.getIndex())
                    : child(path, step.getPropertyName());
        }
        return path.isEmpty() ? JsonTree.WHOLE : path;
    }

    /** The field that a parser is at. */
    static String dotted(TokenStreamContext place) {
        var path = "";
        for (var step = place.pathAsPointer(); !step.matches(); step = step.tail()) {
            path = step.getMatchingIndex() >= 0
                    ? element(path, step.getMatchingIndex())
                    : child(path, step.getMatchingProperty());
        }
        return path.isEmpty() ? JsonTree.WHOLE : path;
    }

    /** What stands there, if anything does. */
    static @Nullable JsonNode find(JsonNode root, String path) {
        var node = root;
        var steps = STEP.matcher(path);
        while (node != null && steps.find()) {
            node = steps.group(1) != null ? node.get(steps.group(1)) : node.get(Integer.parseInt(steps.group(2)));
        }
        return node;
    }

    /** Whether the two are the same field, or one lies inside the other. */
    static boolean touch(String one, String other) {
        return one.equals(other) || isInside(one, other) || isInside(other, one);
    }

    private static boolean isInside(String inner, String outer) {
        return inner.startsWith(outer)
                && (inner.startsWith(".", outer.length()) || inner.startsWith("[", outer.length()));
    }
}
