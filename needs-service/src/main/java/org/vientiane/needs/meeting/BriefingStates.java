package org.vientiane.needs.meeting;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/**
 * Tells affected states, two weeks before each meeting, whom to meet there. It is read from days, so that what fell due while
 * nobody looked is done once, as long as the meeting is not over.
 */
@Service
public class BriefingStates {

    private final Meetings meetings;
    private final WritingBriefs briefs;
    private final Clock clock;

    BriefingStates(Meetings meetings, WritingBriefs briefs, Clock clock) {
        this.meetings = meetings;
        this.briefs = briefs;
        this.clock = clock;
    }

    /** Does what is due by {@code day}; false when some meeting cannot be changed yet, so that it must be looked at again. */
    public boolean brief(LocalDate day) {
        var all = true;
        for (var meeting : meetings.beginningBy(day.plusDays(Meeting.DAYS_BEFORE), day)) {
            all &= brief(meeting, day);
        }
        return all;
    }

    private boolean brief(Meeting meeting, LocalDate day) {
        if (!meetings.isKeptWhole(meeting.id())) {
            return false;
        }
        var due = briefs.due(meeting, day);
        return due.isEmpty() || meetings.replace(meeting.next().briefed(due, day, clock.instant()));
    }
}
