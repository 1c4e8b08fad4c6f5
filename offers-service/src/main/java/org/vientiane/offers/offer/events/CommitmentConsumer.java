package org.vientiane.offers.offer.events;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.commitment.CommitmentEntry;
import org.vientiane.contracts.commitment.CommitmentEvent;
import org.vientiane.contracts.offer.OfferEvent;
import org.vientiane.messaging.Messaging;
import org.vientiane.messaging.PublishedDocuments;
import org.vientiane.messaging.TopicView;
import org.vientiane.offers.offer.Offer;
import org.vientiane.offers.offer.TakingInCommitments;

/** Learns from the topic {@code commitments} what is promised from each offer. */
@Configuration(proxyBeanMethods = false)
class CommitmentConsumer {

    @Bean
    Consumer<Message<List<byte[]>>> commitmentsToOffers(
            Messaging messaging,
            PublishedDocuments<Offer, OfferEvent> documents,
            TopicView<OfferEvent> offerVersions,
            TakingInCommitments takingIn) {
        return messaging.consumer(Topics.COMMITMENTS, commitment -> {
            documents.requireHealed(commitment.offerId(), offerVersions);
            takingIn.takeIn(commitment.offerId(), entry(commitment));
        });
    }

    private static CommitmentEntry entry(CommitmentEvent commitment) {
        return new CommitmentEntry(
                commitment.id(), commitment.version(), commitment.inOfferUnit(), commitment.received());
    }
}
