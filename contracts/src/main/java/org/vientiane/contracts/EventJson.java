package org.vientiane.contracts;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** How events are written as JSON: what is absent is left out, and what is unknown is ignored. */
public final class EventJson {

    private EventJson() {}

    /** A mapper for events. */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(new VocabularyModule())
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
                // What a record answers of itself (isNone) is no part of what it holds.
                .changeDefaultVisibility(value -> value.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .withConfigOverride(List.class, override -> override.setNullHandling(emptyWhenAbsent()))
                .withConfigOverride(Map.class, override -> override.setNullHandling(emptyWhenAbsent()))
                .build();
    }

    private static JsonSetter.Value emptyWhenAbsent() {
        return JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL);
    }
}
