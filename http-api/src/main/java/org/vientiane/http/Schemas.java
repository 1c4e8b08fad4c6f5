package org.vientiane.http;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Draft202012;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of bodies, each beside the record that the body is bound to, and what of the vocabulary they refer to. */
final class Schemas {

    private static final String BASE = "https://vientiane.example/schemas/";
    private static final String VOCABULARY = "vocabulary.schema.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String vocabulary = text(Schemas.class, VOCABULARY);
    private final SchemaRegistry registry = SchemaRegistry.withDialect(
            Dialect.builder(Draft202012.getInstance()).formats(Formats.all()).build(),
            builder -> builder.schemas(Map.of(BASE + VOCABULARY, vocabulary))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    Schemas() {}

    /** The schema of a kind of body, as written. */
    static JsonNode document(Class<?> type) {
        return JSON.readTree(text(type, fileOf(type)));
    }

    /** What schemas may refer to as {@code vocabulary.schema.json#/$defs/...}. */
    static JsonNode vocabulary() {
        return JSON.readTree(text(Schemas.class, VOCABULARY));
    }

    /** What a problem looks like; for the documentation. */
    static JsonNode problem() {
        return JSON.readTree(text(Schemas.class, "problem.schema.json"));
    }

    BodySchema of(Class<?> type) {
        var location = BASE + fileOf(type);
        var document = document(type);
        return new BodySchema(
                registry.getSchema(SchemaLocation.of(location), document),
                Map.of(location, document, BASE + VOCABULARY, JSON.readTree(vocabulary)));
    }

    private static String fileOf(Class<?> type) {
        return type.getSimpleName() + ".schema.json";
    }

    private static String text(Class<?> beside, String file) {
        try (var in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the schema %s is missing beside %s".formatted(file, beside.getName()));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
