package org.vientiane.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions.BigDecimalRepresentation;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Unit;

/** How the vocabulary stands in documents: codes, units and days as text, amounts as exact decimals. */
final class CodeConversions {

    private CodeConversions() {}

    static MongoCustomConversions all() {
        var converters = Stream.of(
                        asText(StateCode.class, StateCode::iso3, StateCode::new),
                        asText(PartyCode.class, PartyCode::code, PartyCode::new),
                        asText(Region.class, Region::m49, Region::new),
                        asText(Unit.class, Unit::code, Unit::new),
                        asText(LocalDate.class, LocalDate::toString, LocalDate::parse))
                .flatMap(List::stream)
                .toList();
        return MongoCustomConversions.create(conversions ->
                conversions.bigDecimal(BigDecimalRepresentation.DECIMAL128).registerConverters(converters));
    }

    private static <T> List<GenericConverter> asText(
            Class<T> type, Function<T, String> writer, Function<String, T> reader) {
        return List.of(new Writing<>(type, writer), new Reading<>(type, reader));
    }

    @WritingConverter
    private record Writing<T>(Class<T> type, Function<T, String> writer) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(type, String.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object value, TypeDescriptor from, TypeDescriptor to) {
            return value == null ? null : writer.apply(type.cast(value));
        }
    }

    @ReadingConverter
    private record Reading<T>(Class<T> type, Function<String, T> reader) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(String.class, type));
        }

        @Override
        public @Nullable Object convert(@Nullable Object text, TypeDescriptor from, TypeDescriptor to) {
            return text == null ? null : reader.apply((String) text);
        }
    }
}
