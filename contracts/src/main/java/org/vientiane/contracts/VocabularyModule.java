package org.vientiane.contracts;

import java.math.BigDecimal;
import java.util.function.Function;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Unit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The words of the vocabulary as JSON: codes and units are strings, and so are amounts, plain and never floating point. */
public final class VocabularyModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public VocabularyModule() {
        super("vocabulary");
        asString(StateCode.class, StateCode::iso3, StateCode::new);
        asString(PartyCode.class, PartyCode::code, PartyCode::new);
        asString(Region.class, Region::m49, Region::new);
        asString(Unit.class, Unit::code, Unit::new);
        asString(BigDecimal.class, BigDecimal::toPlainString, BigDecimal::new);
    }

    private <T> void asString(Class<T> type, Function<T, String> writer, Function<String, T> reader) {
        addSerializer(type, new StdSerializer<T>(type) {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeString(writer.apply(value));
            }
        });
        addDeserializer(type, new StdDeserializer<T>(type) {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) {
                var text = json.getString();
                try {
                    return reader.apply(text);
                } catch (IllegalArgumentException e) {
                    throw context.weirdStringException(text, type, String.valueOf(e.getMessage()));
                }
            }
        });
    }
}
