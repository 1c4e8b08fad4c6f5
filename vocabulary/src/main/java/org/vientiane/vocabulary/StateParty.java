package org.vientiane.vocabulary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state that has joined the Convention, with its dates; each first day is included, each end is the first day on
 * which it no longer holds.
 *
 * @param code its ISO code
 * @param name in English
 * @param depositedOn when it deposited its instrument (Article 16)
 * @param entersIntoForceOn when the Convention enters into force for it (Article 17)
 * @param leftOn when its withdrawal took effect (Article 20)
 * @param contaminated whether it has reported contaminated areas (Article 4)
 * @param stockpile whether it has reported stockpiles (Article 3)
 * @param victims whether it has reported victims (Article 5)
 * @param region where it lies
 * @param leastDevelopedFrom when it was included in the list of least developed countries
 * @param leastDevelopedUntil when it left that list
 */
public record StateParty(
        StateCode code,
        String name,
        LocalDate depositedOn,
        LocalDate entersIntoForceOn,
        @Nullable LocalDate leftOn,
        boolean contaminated,
        boolean stockpile,
        boolean victims,
        Region region,
        @Nullable LocalDate leastDevelopedFrom,
        @Nullable LocalDate leastDevelopedUntil) {

    /** The last day of the deposits with which the Convention entered into force for all on the same day (Article 17). */
    private static final LocalDate FIRST_DEPOSITS_UNTIL = LocalDate.of(2010, 2, 16);

    private static final LocalDate FIRST_IN_FORCE_ON = LocalDate.of(2010, 8, 1);

    /**
     * When the Convention enters into force for a state that deposited its instrument on this day (Article 17): on the
     * first day of the sixth month after the deposit, but not before it entered into force at all.
     */
    public static LocalDate entryIntoForceAfter(LocalDate depositedOn) {
        return depositedOn.isAfter(FIRST_DEPOSITS_UNTIL)
                ? depositedOn.plusMonths(6).withDayOfMonth(1)
                : FIRST_IN_FORCE_ON;
    }

    /** Whether the Convention is in force for it on {@code day}. */
    public boolean isPartyOn(LocalDate day) {
        return holds(day, entersIntoForceOn, leftOn);
    }

    /** Whether it is a least developed country on {@code day} (Action 40). */
    public boolean isLeastDevelopedOn(LocalDate day) {
        return leastDevelopedFrom != null && holds(day, leastDevelopedFrom, leastDevelopedUntil);
    }

    /** Whether it has reported what this obligation is about. */
    public boolean isAffectedBy(Obligation obligation) {
        return switch (obligation) {
            case STOCKPILE_DESTRUCTION -> stockpile;
            case CLEARANCE, RISK_REDUCTION_EDUCATION -> contaminated;
            case VICTIM_ASSISTANCE -> victims;
        };
    }

    /** The obligations by which it is affected, in their order; none for a state that is not affected. */
    public List<Obligation> affectedBy() {
        return Arrays.stream(Obligation.values()).filter(this::isAffectedBy).toList();
    }

    /** Whether it has left the Convention by {@code day}. */
    public boolean hasLeftOn(LocalDate day) {
        return leftOn != null && !day.isBefore(leftOn);
    }

    private static boolean holds(LocalDate day, LocalDate first, @Nullable LocalDate end) {
        return !day.isBefore(first) && (end == null || day.isBefore(end));
    }
}
