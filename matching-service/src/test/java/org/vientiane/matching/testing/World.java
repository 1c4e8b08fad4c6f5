package org.vientiane.matching.testing;

import java.time.LocalDate;
import java.util.UUID;
import org.vientiane.vocabulary.StatesParties;

/** The day on which tests happen, the states there are on it, and ids that sort by number. */
public final class World {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    public static final StatesParties STATES = StatesParties.builtIn();

    private World() {}

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** The id of a thing that came as the {@code number}th. */
    public static UUID id(int number) {
        return new UUID(0x01a20d7c17007000L, 0x8000000000000000L | number);
    }
}
