package org.vientiane.http;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.path.NodePath;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What a kind of body must be like, as its JSON Schema says.
 *
 * @param schema checks a tree
 * @param documents the schema and what it refers to, by address
 */
record BodySchema(Schema schema, Map<String, JsonNode> documents) {

    /** Adds everything in which the fields differ from the schema to their faults. */
    void check(Fields fields) {
        schema.validate(fields.tree(), context -> context.executionConfig(config -> config.readOnly(true)))
                .forEach(error -> refuse(error, fields));
    }

    private void refuse(Error error, Fields fields) {
        var place = dotted(error.getInstanceLocation());
        switch (error.getKeyword()) {
            case "required" -> fields.refuse(Paths.child(place, error.getProperty()), Text.of("expected.required"));
            case "additionalProperties", "unevaluatedProperties" -> {
                var value = error.getInstanceNode().path(error.getProperty());
                fields.refuse(Paths.child(place, error.getProperty()), value, Text.of("expected.no-such-field"));
            }
            case "readOnly" -> fields.refuse(place, Text.of("expected.set-by-the-exchange"));
            default -> {
                var expectation = Expectation.of(node(error), fields.tree(), place);
                fields.refuse(expectation.field(), expectation.text());
            }
        }
    }

    /** The part of the schema whose keyword did not hold. */
    private JsonNode node(Error error) {
        var location = error.getSchemaLocation();
        var document = documents.get(String.valueOf(location.getAbsoluteIri()));
        if (document == null) {
            return MissingNode.getInstance();
        }
        var node = document;
        var steps = location.getFragment();
        for (var i = 0; i < steps.getNameCount() - 1; i++) {
            node = steps.getElement(i) instanceof Integer index ? node.path(index) : node.path(steps.getName(i));
        }
        return node;
    }

    private static String dotted(NodePath steps) {
        var path = "";
        for (var i = 0; i < steps.getNameCount(); i++) {
            path = steps.getElement(i) instanceof Integer index
                    ? Paths.element(path, index)
                    : Paths.child(path, steps.getName(i));
        }
        return path;
    }
}
