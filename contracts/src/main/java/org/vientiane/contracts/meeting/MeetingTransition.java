package org.vientiane.contracts.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.vientiane.contracts.sentence.Statement;

/**
 * A step in the life of a meeting. Its place in the list of transitions, counted from 1, is its number.
 *
 * @param at when
 * @param day the day that the exchange reckoned with
 * @param by the code of the party that acted, or {@code exchange}
 * @param what what happened
 * @param briefs of briefings: what each state was told, by code; otherwise none
 * @param statement the same, with its figures
 */
public record MeetingTransition(
        Instant at, LocalDate day, String by, MeetingStep what, List<Brief> briefs, Statement statement) {

    /** Who acts when no party does. */
    public static final String EXCHANGE = "exchange";

    public MeetingTransition {
        briefs = List.copyOf(briefs);
    }
}
