package org.vientiane.matching.commitment.events;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.vientiane.contracts.commitment.CommitmentEvent;
import org.vientiane.matching.commitment.Commitment;
import org.vientiane.matching.commitment.persistence.CommitmentPublication;
import org.vientiane.messaging.Messaging;
import org.vientiane.messaging.PublishedDocuments;

/** The topic of commitments: what is written goes out, and what goes out is read back. */
@Configuration(proxyBeanMethods = false)
class CommitmentPublishing {

    @Bean
    PublishedDocuments<Commitment, CommitmentEvent> commitmentDocuments(Messaging messaging) {
        return messaging.documents(new CommitmentPublication());
    }

    @Bean
    Consumer<Message<List<byte[]>>> commitmentsReadBack(PublishedDocuments<Commitment, CommitmentEvent> documents) {
        return documents.readBack();
    }
}
