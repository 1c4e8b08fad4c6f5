package org.vientiane.notification.focalpoint.api;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vientiane.notification.focalpoint.Delivery;
import org.vientiane.notification.focalpoint.FocalPointTerms;
import org.vientiane.notification.focalpoint.Part;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;

/** A focal point as a coordinator writes it. */
record FocalPointRequest(
        PartyCode party,
        String name,
        String email,
        List<String> roles,
        @Nullable String language,
        @Nullable List<Obligation> obligations,
        @Nullable List<StateCode> states,
        @Nullable List<Region> regions,
        @Nullable Boolean secondContact,
        @Nullable Preferences preferences) {

    static final String DEFAULT_LANGUAGE = "en";

    /** How it wishes to be written to. */
    record Preferences(@Nullable Delivery delivery) {}

    FocalPointTerms terms() {
        return new FocalPointTerms(
                party,
                name,
                email,
                roles.stream().flatMap(role -> Part.of(role).stream()).toList(),
                Objects.requireNonNullElse(language, DEFAULT_LANGUAGE),
                orNone(obligations),
                orNone(states),
                orNone(regions),
                Boolean.TRUE.equals(secondContact),
                preferences == null || preferences.delivery() == null ? Delivery.AT_ONCE : preferences.delivery());
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
