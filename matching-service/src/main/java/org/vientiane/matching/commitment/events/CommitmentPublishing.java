package org.vientiane.matching.commitment.events;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.commitment.CommitmentEvent;
import org.vientiane.matching.commitment.Commitment;
import org.vientiane.matching.commitment.CommitmentChanges;
import org.vientiane.matching.commitment.persistence.CommitmentPublication;
import org.vientiane.messaging.Correlation;
import org.vientiane.messaging.Messaging;
import org.vientiane.messaging.PublishedDocuments;
import org.vientiane.messaging.TopicView;

/** The topic of commitments: what is written goes out, what goes out is read back, and all of it is at hand. */
@Configuration(proxyBeanMethods = false)
class CommitmentPublishing {

    private static final CommitmentPublication PUBLICATION = new CommitmentPublication();

    @Bean
    PublishedDocuments<Commitment, CommitmentEvent> commitmentDocuments(Messaging messaging) {
        return messaging.documents(PUBLICATION);
    }

    @Bean
    Consumer<Message<List<byte[]>>> commitmentsReadBack(PublishedDocuments<Commitment, CommitmentEvent> documents) {
        return documents.readBack();
    }

    @Bean
    TopicView<CommitmentEvent> commitmentsView(Messaging messaging, CommitmentChanges changes) {
        return messaging.view(
                Topics.COMMITMENTS,
                event -> changes.takeIn(
                        PUBLICATION.aggregate(event, event.version()).row(), Correlation.current()));
    }
}
