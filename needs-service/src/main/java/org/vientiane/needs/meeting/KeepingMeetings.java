package org.vientiane.needs.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.meeting.MeetingTerms;
import org.vientiane.vocabulary.PartyCode;

/** Coordinators keep the list of meetings. One that is near when it is written is briefed on in the same write. */
@Service
public class KeepingMeetings {

    private final Meetings meetings;
    private final WritingBriefs briefs;
    private final Clock clock;

    KeepingMeetings(Meetings meetings, WritingBriefs briefs, Clock clock) {
        this.meetings = meetings;
        this.briefs = briefs;
        this.clock = clock;
    }

    /** The new meeting; nothing when the same request has been taken in meanwhile. */
    public Optional<Meeting> register(
            MeetingTerms terms, PartyCode by, LocalDate day, Optional<HandledRequest> request) {
        return Optional.of(Meeting.registered(Ids.next(), terms, by, day, clock.instant(), request))
                .map(meeting -> briefed(meeting, day))
                .filter(meetings::add);
    }

    /** The meeting as now written; nothing when it has changed meanwhile. */
    public Optional<Meeting> amend(Meeting meeting, MeetingTerms terms, PartyCode by, LocalDate day) {
        return Optional.of(meeting.amended(terms, by, day, clock.instant()))
                .map(amended -> briefed(amended, day))
                .filter(meetings::replace);
    }

    /** Deletes the meeting; nothing when it has changed meanwhile. */
    public Optional<Meeting> delete(Meeting meeting, PartyCode by, LocalDate day) {
        return Optional.of(meeting.asDeleted(by, day, clock.instant())).filter(meetings::replace);
    }

    private Meeting briefed(Meeting meeting, LocalDate day) {
        return meeting.briefed(briefs.due(meeting, day), day, clock.instant());
    }
}
