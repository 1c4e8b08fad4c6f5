package org.vientiane.contracts.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vientiane.contracts.Topic;

/** Holds events to the JSON Schemas of their topics. */
public final class EventSchemas {

    private static final String ADDRESS = "https://vientiane.example/schemas/";
    private static final String FILES = "classpath:org/vientiane/contracts/";

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaIdResolvers(resolvers -> resolvers.mapPrefix(ADDRESS, FILES)));

    private EventSchemas() {}

    /** What is wrong with {@code event}, as it stands on the topic; nothing if it is as the schema says. */
    public static List<String> faults(Topic<?> topic, byte[] event) {
        return REGISTRY
                .getSchema(SchemaLocation.of(ADDRESS + fileName(topic)))
                .validate(new String(event, StandardCharsets.UTF_8), InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** The file in which the schema of a topic's events stands: {@code need-event.schema.json} for {@code needs}. */
    public static String fileName(Topic<?> topic) {
        var thing = topic.eventType().replaceAll("^org\\.vientiane\\.|\\.v[0-9]+$", "");
        return thing + "-event.schema.json";
    }
}
