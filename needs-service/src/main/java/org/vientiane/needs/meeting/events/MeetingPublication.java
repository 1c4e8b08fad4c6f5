package org.vientiane.needs.meeting.events;

import java.util.List;
import java.util.UUID;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.Topic;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.meeting.MeetingEvent;
import org.vientiane.messaging.Publication;
import org.vientiane.needs.meeting.Meeting;

/** How a meeting is kept and published: the event says all that the meeting is. */
final class MeetingPublication implements Publication<Meeting, MeetingEvent> {

    @Override
    public String collection() {
        return "meetings";
    }

    @Override
    public Topic<MeetingEvent> topic() {
        return Topics.MEETINGS;
    }

    @Override
    public Class<Meeting> type() {
        return Meeting.class;
    }

    @Override
    public UUID id(Meeting meeting) {
        return meeting.id();
    }

    @Override
    public long version(Meeting meeting) {
        return meeting.version();
    }

    @Override
    public List<HandledRequest> handled(Meeting meeting) {
        return meeting.handled();
    }

    @Override
    public MeetingEvent event(Meeting meeting) {
        return new MeetingEvent(
                meeting.id(),
                meeting.version(),
                meeting.terms(),
                meeting.deleted(),
                meeting.transitions(),
                meeting.handled());
    }

    @Override
    public Meeting aggregate(MeetingEvent event, long version) {
        return new Meeting(event.id(), version, event.terms(), event.deleted(), event.transitions(), event.handled());
    }
}
