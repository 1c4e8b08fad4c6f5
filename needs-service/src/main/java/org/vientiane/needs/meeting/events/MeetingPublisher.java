package org.vientiane.needs.meeting.events;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.meeting.MeetingEvent;
import org.vientiane.messaging.Messaging;
import org.vientiane.messaging.PublishedDocuments;
import org.vientiane.messaging.TopicView;
import org.vientiane.needs.meeting.Meeting;

/** Sends every version of a meeting to the topic {@code meetings} and reads it back, which shows that it is there. */
@Configuration(proxyBeanMethods = false)
class MeetingPublisher {

    @Bean
    PublishedDocuments<Meeting, MeetingEvent> meetingDocuments(Messaging messaging) {
        return messaging.documents(new MeetingPublication());
    }

    /** Which versions have gone out; nothing else of it is kept. */
    @Bean
    TopicView<MeetingEvent> meetingVersions(Messaging messaging) {
        return messaging.view(Topics.MEETINGS, meeting -> {});
    }

    @Bean
    Consumer<Message<List<byte[]>>> meetingsReadBack(PublishedDocuments<Meeting, MeetingEvent> documents) {
        return documents.readBack();
    }
}
