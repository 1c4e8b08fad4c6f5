package org.vientiane.needs.meeting.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;
import org.vientiane.contracts.meeting.MeetingEvent;
import org.vientiane.messaging.Insertion;
import org.vientiane.messaging.PublishedDocuments;
import org.vientiane.messaging.TopicView;
import org.vientiane.needs.meeting.Meeting;
import org.vientiane.needs.meeting.Meetings;

/** Meetings as documents in MongoDB. */
@Repository
class MongoMeetings implements Meetings {

    private static final int AT_ONCE = 200;

    private final PublishedDocuments<Meeting, MeetingEvent> documents;
    private final TopicView<MeetingEvent> published;

    MongoMeetings(PublishedDocuments<Meeting, MeetingEvent> documents, TopicView<MeetingEvent> published) {
        this.documents = documents;
        this.published = published;
    }

    @Override
    public Optional<Meeting> find(UUID id) {
        return documents.find(id).filter(meeting -> !meeting.deleted());
    }

    @Override
    public Optional<Meeting> findByRequest(String requestId) {
        return documents.findHandled(requestId);
    }

    @Override
    public List<Meeting> page(@Nullable UUID after, int limit) {
        return documents.page(standing(), after, limit);
    }

    @Override
    public List<Meeting> beginningBy(LocalDate latest, LocalDate day) {
        var near = new Criteria()
                .andOperator(
                        standing(),
                        where("state.terms.period.from").lte(latest.toString()),
                        where("state.terms.period.to").gte(day.toString()));
        var meetings = new ArrayList<Meeting>();
        @Nullable UUID after = null;
        List<Meeting> page;
        do {
            page = documents.page(near, after, AT_ONCE);
            meetings.addAll(page);
            after = page.isEmpty() ? null : page.get(page.size() - 1).id();
        } while (page.size() == AT_ONCE);
        return meetings;
    }

    @Override
    public boolean isKeptWhole(UUID id) {
        return published.isComplete()
                && documents.find(id).map(Meeting::version).orElse(0L) >= published.newestVersion(id);
    }

    @Override
    public boolean add(Meeting meeting) {
        return documents.insert(meeting) == Insertion.INSERTED;
    }

    @Override
    public boolean replace(Meeting meeting) {
        return documents.replace(meeting);
    }

    private static Criteria standing() {
        return where("state.deleted").is(false);
    }
}
