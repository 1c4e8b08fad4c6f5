package org.vientiane.endtoend.plain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What matching asks of a state: its region, and from which day until before which day it is least developed. */
record PlainState(String region, @Nullable LocalDate leastDevelopedFrom, @Nullable LocalDate leastDevelopedUntil) {

    boolean isLeastDevelopedOn(LocalDate day) {
        return leastDevelopedFrom != null
                && !day.isBefore(leastDevelopedFrom)
                && (leastDevelopedUntil == null || day.isBefore(leastDevelopedUntil));
    }
}
