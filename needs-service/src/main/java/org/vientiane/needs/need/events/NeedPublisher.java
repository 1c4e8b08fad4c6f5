package org.vientiane.needs.need.events;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.messaging.Messaging;
import org.vientiane.messaging.PublishedDocuments;
import org.vientiane.messaging.TopicView;
import org.vientiane.needs.need.Need;

/** Sends every version of a need to the topic {@code needs} and reads it back, which shows that it is there. */
@Configuration(proxyBeanMethods = false)
class NeedPublisher {

    @Bean
    PublishedDocuments<Need, NeedEvent> needDocuments(Messaging messaging) {
        return messaging.documents(new NeedPublication());
    }

    @Bean
    TopicView<NeedEvent> needVersions(Messaging messaging) {
        return messaging.view(Topics.NEEDS, need -> {});
    }

    @Bean
    Consumer<Message<List<byte[]>>> needsReadBack(PublishedDocuments<Need, NeedEvent> documents) {
        return documents.readBack();
    }
}
