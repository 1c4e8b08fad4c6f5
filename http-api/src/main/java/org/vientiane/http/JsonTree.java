package org.vientiane.http;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
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

    /**
     * What these bytes say.
     *
     * @throws Problem 400 when it is no JSON, or deeper or with longer numbers than any of our bodies
     */
    static JsonNode read(byte[] bytes) {
        try {
            return READER.readTree(bytes);
        } catch (StreamConstraintsException | NumberFormatException e) {
            throw Problem.invalid(new Fault(WHOLE, null, Text.of("expected.json.limits", DEPTH, DIGITS)));
        } catch (StreamReadException e) {
            throw Problem.invalid(isDuplicate(e) ? twice(e) : noJson(e.getLocation()));
        } catch (JacksonException e) {
            throw Problem.invalid(noJson(e.getLocation()));
        }
    }

    /**
     * The tree that is held against a schema: a member that is {@code null} is absent, and a number that is not whole
     * or does not fit into 64 bits is nothing that any schema of ours takes, so that nobody reckons with its digits.
     */
    static ObjectNode toCheck(ObjectNode sent) {
        var tree = READER.createObjectNode();
        sent.forEachEntry((name, value) -> {
            if (!value.isNull()) {
                tree.set(name, valueToCheck(value));
            }
        });
        return tree;
    }

    private static JsonNode valueToCheck(JsonNode value) {
        if (value instanceof ObjectNode object) {
            return toCheck(object);
        }
        if (value instanceof ArrayNode array) {
            var elements = READER.createArrayNode();
            array.forEach(element -> elements.add(valueToCheck(element)));
            return elements;
        }
        return value.isNumber() && !(value.isIntegralNumber() && value.canConvertToLong())
                ? NullNode.getInstance()
                : value;
    }

    private static boolean isDuplicate(StreamReadException e) {
        return String.valueOf(e.getOriginalMessage()).startsWith("Duplicate");
    }

    private static Fault twice(StreamReadException e) {
        return new Fault(
                e.processor() == null ? WHOLE : Paths.dotted(e.processor().streamReadContext()),
                null,
                Text.of("expected.json.once"));
    }

    private static Fault noJson(TokenStreamLocation place) {
        return new Fault(WHOLE, null, Text.of("expected.json", place.getLineNr(), place.getColumnNr()));
    }
}
