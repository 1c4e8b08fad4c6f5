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
import org.vientiane.needs.need.PublicNeeds;

/** Sends every version of a need to the topic {@code needs} and reads it back, which shows that it is there. */
@Configuration(proxyBeanMethods = false)
class NeedPublisher {

    @Bean
    PublishedDocuments<Need, NeedEvent> needDocuments(Messaging messaging) {
        return messaging.documents(new NeedPublication());
    }

    @Bean
    TopicView<NeedEvent> needVersions(Messaging messaging, PublicNeeds publicNeeds) {
        return messaging.view(Topics.NEEDS, need -> publicNeeds.takeIn(need.id(), need.terms(), need.withdrawn()));
    }

    @Bean
    Consumer<Message<List<byte[]>>> needsReadBack(PublishedDocuments<Need, NeedEvent> documents) {
        return documents.readBack();
    }
}
