package org.vientiane.needs.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.meeting.Brief;
import org.vientiane.contracts.meeting.MeetingStep;
import org.vientiane.contracts.meeting.MeetingTerms;
import org.vientiane.contracts.meeting.MeetingTransition;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.StateCode;

/**
 * A meeting at which affected states can exchange what they know (Actions 35 and 36). Every change is a new meeting, one
 * version further.
 *
 * @param id its id
 * @param version counts every change, from 1
 * @param terms what a coordinator wrote
 * @param deleted whether a coordinator has deleted it; its document stays
 * @param transitions what has happened, oldest first
 * @param handled requests that it has taken in, so that none counts twice
 */
public record Meeting(
        UUID id,
        long version,
        MeetingTerms terms,
        boolean deleted,
        List<MeetingTransition> transitions,
        List<HandledRequest> handled) {

    /** How long before its first day states are told whom to meet. */
    static final int DAYS_BEFORE = 14;

    public Meeting {
        transitions = List.copyOf(transitions);
        handled = List.copyOf(handled);
    }

    /** A meeting as it is first registered. */
    static Meeting registered(
            UUID id, MeetingTerms terms, PartyCode by, LocalDate day, Instant at, Optional<HandledRequest> request) {
        var step = step(MeetingStep.REGISTERED, terms, by, day, at);
        return new Meeting(id, 1, terms, false, List.of(step), request.stream().toList());
    }

    /** The meeting as now written. */
    Meeting amended(MeetingTerms now, PartyCode by, LocalDate day, Instant at) {
        var step = step(MeetingStep.AMENDED, now, by, day, at);
        return new Meeting(id, version + 1, now, deleted, with(step), handled);
    }

    /** The meeting, deleted. */
    Meeting asDeleted(PartyCode by, LocalDate day, Instant at) {
        var step = step(MeetingStep.DELETED, terms, by, day, at);
        return new Meeting(id, version + 1, terms, true, with(step), handled);
    }

    /** The meeting, unchanged but for its version. */
    Meeting next() {
        return new Meeting(id, version + 1, terms, deleted, transitions, handled);
    }

    /** The meeting, of which states are told this in the same version; unchanged when there is nothing to tell. */
    Meeting briefed(List<Brief> briefs, LocalDate day, Instant at) {
        if (briefs.isEmpty()) {
            return this;
        }
        var step = new MeetingTransition(
                at,
                day,
                MeetingTransition.EXCHANGE,
                MeetingStep.BRIEFED,
                briefs,
                Statement.of("MEETING.BRIEFED", Figure.count(briefs.size())));
        return new Meeting(id, version, terms, deleted, with(step), handled);
    }

    /** Whether states are to know by {@code day} whom to meet: from two weeks before its first day through its last. */
    boolean isNear(LocalDate day) {
        return !deleted && !day.isBefore(nearFrom()) && !terms.period().hasEndedOn(day);
    }

    /**
     * The states that have been told whom to meet. What they were told before the meeting was postponed, so that two weeks
     * before it have yet to come, is forgotten by then.
     */
    Set<StateCode> toldWhomToMeet() {
        return transitions.stream()
                .filter(step -> !step.day().isBefore(nearFrom()))
                .flatMap(step -> step.briefs().stream())
                .filter(brief -> !brief.meet().isEmpty())
                .map(Brief::state)
                .collect(Collectors.toSet());
    }

    private LocalDate nearFrom() {
        return terms.period().from().minusDays(DAYS_BEFORE);
    }

    private List<MeetingTransition> with(MeetingTransition step) {
        return Stream.concat(transitions.stream(), Stream.of(step)).toList();
    }

    private static MeetingTransition step(
            MeetingStep what, MeetingTerms terms, PartyCode by, LocalDate day, Instant at) {
        var statement = Statement.of(
                "MEETING." + what,
                Figure.text(terms.name()),
                Figure.text(terms.place()),
                Figure.day(terms.period().from()),
                Figure.day(terms.period().to()));
        return new MeetingTransition(at, day, by.code(), what, List.of(), statement);
    }
}
