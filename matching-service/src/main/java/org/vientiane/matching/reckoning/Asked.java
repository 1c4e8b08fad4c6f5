package org.vientiane.matching.reckoning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Region;

/**
 * A need as it stands on a day.
 *
 * @param terms what the state wrote
 * @param confirmedOn when the state last said that it still holds
 * @param gap what still lacks, in the need's unit
 * @param region where the state lies, if the reference data say so
 * @param leastDeveloped whether the state is least developed on the day
 * @param accessOpened whether a signed commitment opens access to it (Action 41)
 */
public record Asked(
        NeedTerms terms,
        LocalDate confirmedOn,
        Quantity gap,
        @Nullable Region region,
        boolean leastDeveloped,
        boolean accessOpened) {}
