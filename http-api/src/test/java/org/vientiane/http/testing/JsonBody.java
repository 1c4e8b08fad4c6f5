package org.vientiane.http.testing;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON object that a test changes field by field.
 *
 * @param text as it is sent
 */
public record JsonBody(String text) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The same with another value, written as JSON, for a field with a dotted name. */
    public JsonBody with(String field, String value) {
        var tree = (ObjectNode) JSON.readTree(text);
        parent(tree, field).set(last(field), JSON.readTree(value));
        return new JsonBody(JSON.writeValueAsString(tree));
    }

    /** The same without this field. */
    public JsonBody without(String field) {
        var tree = (ObjectNode) JSON.readTree(text);
        parent(tree, field).remove(last(field));
        return new JsonBody(JSON.writeValueAsString(tree));
    }

    private static ObjectNode parent(ObjectNode tree, String field) {
        var node = tree;
        var names = field.split("\\.", -1);
        for (int i = 0; i < names.length - 1; i++) {
            node = node.withObject("/" + names[i]);
        }
        return node;
    }

    private static String last(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }
}
