package org.vientiane.contracts.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;

/**
 * News of an offer for the affected states that it could serve, whether or not they have a need open (Action 42).
 *
 * @param number counts the announcements of this offer, from 1
 * @param on the day that the exchange reckoned with
 * @param at when
 * @param what what has happened
 * @param states whom it is for, by code; never the provider itself
 * @param remaining what was left to give then
 */
public record Announcement(
        int number, LocalDate on, Instant at, Availability what, List<StateCode> states, Quantity remaining) {

    public Announcement {
        states = List.copyOf(states);
    }
}
