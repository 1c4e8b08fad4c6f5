package org.vientiane.http;

import java.math.BigDecimal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads bytes as a tree of JSON, with narrow limits; what is no JSON is told with its place. */
final class JsonTree {

    /** How a fault names the body as a whole. */
    static final String WHOLE = "body";

    private static final int DEPTH = 20;
    private static final int DIGITS = 40;

    private static final JsonMapper READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxNumberLength(DIGITS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonTree() {}

    /** @throws Problem 400 when this is no JSON, or deeper or with longer numbers than any of our bodies */
    static JsonNode read(byte[] bytes) {
        try {
            var tree = READER.readTree(bytes);
            refuseHugeNumbers(tree, "");
            return tree;
        } catch (StreamConstraintsException e) {
            throw invalid(e, Text.of("expected.json.limits", DEPTH, DIGITS));
        } catch (JacksonException e) {
            throw invalid(
                    e,
                    isDuplicate(e)
                            ? Text.of("expected.json.once")
                            : Text.of(
                                    "expected.json",
                                    e.getLocation().getLineNr(),
                                    e.getLocation().getColumnNr()));
        }
    }

    /** A member that is {@code null} is absent. */
    static ObjectNode withoutNulls(ObjectNode object) {
        var copy = object.deepCopy();
        strip(copy);
        return copy;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().stream()
                    .filter(member -> member.getValue().isNull())
                    .map(java.util.Map.Entry::getKey)
                    .toList()
                    .forEach(object::remove);
        }
        node.forEach(JsonTree::strip);
    }

    /** An exponent makes a short text a number of millions of digits: nobody should ever write one out. */
    private static void refuseHugeNumbers(JsonNode node, String path) {
        if (node.isBigDecimal() && isHuge(node.decimalValue())) {
            throw Problem.invalid(
                    new Fault(path.isEmpty() ? WHOLE : path, null, Text.of("expected.json.limits", DEPTH, DIGITS)));
        }
        if (node.isObject()) {
            node.forEachEntry((name, value) -> refuseHugeNumbers(value, Paths.child(path, name)));
        } else if (node.isArray()) {
            for (var i = 0; i < node.size(); i++) {
                refuseHugeNumbers(node.get(i), Paths.element(path, i));
            }
        }
    }

    private static boolean isHuge(BigDecimal number) {
        return Math.abs((long) number.scale()) > DIGITS;
    }

    private static boolean isDuplicate(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).startsWith("Duplicate");
    }

    private static Problem invalid(JacksonException e, Text expected) {
        return Problem.invalid(new Fault(Paths.dotted(e.getPath()), null, expected));
    }
}
