package org.vientiane.endtoend.plain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open need, in the words of the tables.
 *
 * @param id sorts by age
 * @param gap what it lacks, in its unit
 * @param from the first day of its period
 * @param to the last day of its period
 * @param planned whether it is part of a national plan
 */
public record PlainNeed(
        String id,
        String state,
        String title,
        String obligation,
        String assistance,
        String unit,
        Fraction gap,
        LocalDate from,
        LocalDate to,
        int nationalPriority,
        LocalDate requestedOn,
        LocalDate confirmedOn,
        boolean planned,
        Set<String> channels,
        @Nullable String programmeKind,
        boolean nonStateActorArea,
        @Nullable String evidence,
        @Nullable LocalDate evidenceDated) {}
