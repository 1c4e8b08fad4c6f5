package org.vientiane.endtoend.plain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open offer, in the words of the tables.
 *
 * @param id sorts by age
 * @param remaining what is left of it, in its unit
 * @param from the first day of its period
 * @param to the last day of its period
 */
public record PlainOffer(
        String id,
        String provider,
        String title,
        Set<String> obligations,
        String assistance,
        String unit,
        Fraction remaining,
        @Nullable Fraction minimumPerNeed,
        @Nullable Fraction maximumPerNeed,
        LocalDate from,
        LocalDate to,
        Set<String> states,
        Set<String> regions,
        boolean leastDevelopedOnly,
        Set<String> channels,
        boolean worksInNonStateActorAreas,
        boolean renewable,
        Set<String> expertise) {}
