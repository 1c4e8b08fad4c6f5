package org.vientiane.http;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Unit;

/**
 * How a query parameter of one type is read.
 *
 * @param reader its value, if the text is one
 * @param expected what would be right when it is none
 */
record Parameter(Function<String, Optional<?>> reader, Text expected) {

    private static final Map<Class<?>, Parameter> BY_TYPE = Map.ofEntries(
            Map.entry(StateCode.class, new Parameter(StateCode::of, Text.of("expected.state"))),
            Map.entry(PartyCode.class, new Parameter(PartyCode::of, Text.of("expected.party"))),
            Map.entry(Region.class, new Parameter(Region::of, Text.of("expected.region"))),
            Map.entry(Unit.class, new Parameter(Unit::of, Text.of("expected.unit"))),
            Map.entry(UUID.class, new Parameter(PathCodes::uuid, Text.of("expected.uuid"))),
            Map.entry(LocalDate.class, new Parameter(Days::read, Text.of("expected.date"))),
            Map.entry(Limit.class, new Parameter(Parameter::limit, Text.of("expected.whole.between", 1, Limit.MOST))),
            Map.entry(Cursor.class, new Parameter(Cursor::decode, Text.of("expected.cursor"))),
            Map.entry(Boolean.class, new Parameter(Parameter::flag, Text.of("expected.flag"))),
            Map.entry(String.class, new Parameter(Parameter::text, Text.of("expected.text", 200))));

    static Parameter of(Class<?> type) {
        if (type.isEnum()) {
            return new Parameter(
                    text -> QueryParameters.constant(type, text),
                    Text.of("expected.one-of", String.join(", ", QueryParameters.names(type))));
        }
        var parameter = BY_TYPE.get(type);
        if (parameter == null) {
            throw new IllegalStateException("no query parameter is read as " + type);
        }
        return parameter;
    }

    Optional<?> read(String text) {
        return reader.apply(text);
    }

    private static Optional<Limit> limit(String text) {
        if (!text.matches("[0-9]{1,3}")) {
            return Optional.empty();
        }
        var value = Integer.parseInt(text);
        return value >= 1 && value <= Limit.MOST ? Optional.of(new Limit(value)) : Optional.empty();
    }

    private static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<String> text(String text) {
        return text.isBlank() || text.length() > 200 ? Optional.empty() : Optional.of(text);
    }
}
