package org.vientiane.needs.need.events;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.commitment.CommitmentEntry;
import org.vientiane.contracts.commitment.CommitmentEvent;
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.messaging.Messaging;
import org.vientiane.messaging.PublishedDocuments;
import org.vientiane.messaging.TopicView;
import org.vientiane.needs.need.Need;
import org.vientiane.needs.need.TakingInCommitments;

/** Learns from the topic {@code commitments} what is promised to each need and what has come of it. */
@Configuration(proxyBeanMethods = false)
class CommitmentConsumer {

    @Bean
    Consumer<Message<List<byte[]>>> commitmentsToNeeds(
            Messaging messaging,
            PublishedDocuments<Need, NeedEvent> documents,
            TopicView<NeedEvent> needVersions,
            TakingInCommitments takingIn) {
        return messaging.consumer(Topics.COMMITMENTS, commitment -> {
            documents.requireHealed(commitment.needId(), needVersions);
            takingIn.takeIn(commitment.needId(), entry(commitment));
        });
    }

    private static CommitmentEntry entry(CommitmentEvent commitment) {
        return new CommitmentEntry(
                commitment.id(), commitment.version(), commitment.inNeedUnit(), commitment.receivedInNeedUnit());
    }
}
