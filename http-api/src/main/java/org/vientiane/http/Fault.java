package org.vientiane.http;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * A field that is not as it should be.
 *
 * @param field its dotted name, {@code channels[0]} in a list
 * @param value what was sent; absent when nothing was
 * @param expected what would be right
 */
public record Fault(String field, @Nullable JsonNode value, Text expected) {

    /** A fault in a query parameter or a header. */
    static Fault inText(String field, @Nullable String value, Text expected) {
        return new Fault(field, value == null ? null : StringNode.valueOf(value), expected);
    }
}
