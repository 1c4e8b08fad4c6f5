package org.vientiane.contracts.meeting;

import java.util.List;
import java.util.UUID;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.StateEvent;

/**
 * The whole state of a meeting.
 *
 * @param id its id
 * @param version counts every change, from 1
 * @param terms what a coordinator wrote
 * @param deleted whether a coordinator has deleted it
 * @param transitions what has happened, oldest first
 * @param handled requests that it has taken in
 */
public record MeetingEvent(
        UUID id,
        long version,
        MeetingTerms terms,
        boolean deleted,
        List<MeetingTransition> transitions,
        List<HandledRequest> handled)
        implements StateEvent {

    public MeetingEvent {
        transitions = List.copyOf(transitions);
        handled = List.copyOf(handled);
    }
}
