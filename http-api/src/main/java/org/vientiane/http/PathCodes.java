package org.vientiane.http;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.format.FormatterRegistry;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.StateCode;

/** Reads the ids and codes that stand in paths, and no others: what is malformed names nothing. */
final class PathCodes {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private PathCodes() {}

    static void addTo(FormatterRegistry registry) {
        registry.addConverter(String.class, UUID.class, text -> uuid(text).orElseThrow(() -> malformed(text)));
        registry.addConverter(String.class, StateCode.class, StateCode::new);
        registry.addConverter(String.class, PartyCode.class, PartyCode::new);
    }

    /** The UUID written so; unlike {@link UUID#fromString} it takes no shortened form. */
    static Optional<UUID> uuid(String text) {
        return UUID_FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException("not an id: " + text);
    }
}
