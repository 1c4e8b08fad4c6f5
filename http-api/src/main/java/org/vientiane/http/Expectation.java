package org.vientiane.http;

import java.util.Optional;
import java.util.stream.Collectors;
import org.vientiane.vocabulary.Unit;
import tools.jackson.databind.JsonNode;

/**
 * What would be right, told from the schema: not which keyword failed, but what the field is to be.
 *
 * @param field where
 * @param text what would be right there
 */
record Expectation(String field, Text text) {

    /** What this part of the schema expects of the field. */
    static Expectation of(JsonNode schema, JsonNode tree, String field) {
        var value = Paths.find(tree, field);
        if (schema.path("format").asString("").equals("period") && value != null && value.isObject()) {
            return new Expectation(
                    Paths.child(field, "to"),
                    Text.of("expected.period.to", value.path("from").asString("")));
        }
        return new Expectation(field, text(schema, tree, field));
    }

    private static Text text(JsonNode schema, JsonNode tree, String field) {
        if (schema.has("enum")) {
            return Text.of(
                    "expected.one-of",
                    schema.get("enum").valueStream().map(JsonNode::asString).collect(Collectors.joining(", ")));
        }
        if (schema.has("format")) {
            return format(schema, tree, field);
        }
        return switch (schema.path("type").asString("")) {
            case "integer" -> whole(schema);
            case "boolean" -> Text.of("expected.flag");
            case "array" -> list(schema);
            case "object" -> Text.of("expected.object");
            case "string" -> string(schema);
            default -> Text.of("expected.form");
        };
    }

    private static Text format(JsonNode schema, JsonNode tree, String field) {
        var format = schema.get("format").asString();
        return switch (format) {
            case "amount", "amount-or-none" -> {
                var amount = Paths.find(tree, field);
                if (amount != null && Formats.isTooLong(amount)) {
                    yield Text.of("expected.amount.digits");
                }
                yield decimals(tree, field)
                        .map(decimals -> Text.of("expected." + format, decimals))
                        .orElse(Text.of("expected." + format + ".any"));
            }
            case "text" -> string(schema);
            case "year" -> year(schema);
            case "period" -> Text.of("expected.period");
            case "date", "uuid", "state", "party", "region", "unit", "email" -> Text.of("expected." + format);
            default -> Text.of("expected.form");
        };
    }

    /** The decimals of the unit that stands beside an amount. */
    private static Optional<Integer> decimals(JsonNode tree, String field) {
        var unit = Paths.find(tree, field.replaceFirst("[^.]+$", "unit"));
        return Optional.ofNullable(unit)
                .filter(JsonNode::isString)
                .flatMap(code -> Unit.of(code.asString()))
                .map(Unit::decimals);
    }

    /** A year is written as it is called, without marks between its digits. */
    private static Text year(JsonNode schema) {
        return Text.of(
                "expected.year",
                schema.get("minimum").asString(),
                schema.get("maximum").asString());
    }

    private static Text whole(JsonNode schema) {
        if (schema.has("minimum") && schema.has("maximum")) {
            return Text.of(
                    "expected.whole.between",
                    schema.get("minimum").asLong(),
                    schema.get("maximum").asLong());
        }
        return schema.has("minimum")
                ? Text.of("expected.whole.from", schema.get("minimum").asLong())
                : Text.of("expected.whole");
    }

    private static Text list(JsonNode schema) {
        var least = schema.path("minItems").asInt(0);
        var once = schema.path("uniqueItems").asBoolean(false) ? ".once" : "";
        if (schema.has("maxItems")) {
            return Text.of(
                    "expected.list.between" + once,
                    least,
                    schema.get("maxItems").asInt());
        }
        return Text.of("expected.list.from" + once, least);
    }

    private static Text string(JsonNode schema) {
        return schema.has("maxLength")
                ? Text.of("expected.text", schema.get("maxLength").asInt())
                : Text.of("expected.text.any");
    }
}
