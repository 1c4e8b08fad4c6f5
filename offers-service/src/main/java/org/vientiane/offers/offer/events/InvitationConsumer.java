package org.vientiane.offers.offer.events;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.invitation.InvitationEvent;
import org.vientiane.contracts.offer.OfferEvent;
import org.vientiane.contracts.offer.OfferOrigin;
import org.vientiane.messaging.Messaging;
import org.vientiane.messaging.PublishedDocuments;
import org.vientiane.messaging.TopicView;
import org.vientiane.offers.offer.Offer;
import org.vientiane.offers.offer.TakingInInvitations;

/** Learns from the topic {@code invitations} through which of them an offer was made. */
@Configuration(proxyBeanMethods = false)
class InvitationConsumer {

    @Bean
    Consumer<Message<List<byte[]>>> invitationsToOffers(
            Messaging messaging,
            PublishedDocuments<Offer, OfferEvent> documents,
            TopicView<OfferEvent> offerVersions,
            TakingInInvitations takingIn) {
        return messaging.consumer(Topics.INVITATIONS, invitation -> {
            var answer = invitation.answer();
            if (answer != null && answer.offer() != null) {
                takeIn(answer.offer(), invitation, documents, offerVersions, takingIn);
            }
        });
    }

    private static void takeIn(
            UUID offer,
            InvitationEvent invitation,
            PublishedDocuments<Offer, OfferEvent> documents,
            TopicView<OfferEvent> offerVersions,
            TakingInInvitations takingIn) {
        documents.requireHealed(offer, offerVersions);
        takingIn.takeIn(offer, new OfferOrigin(invitation.id(), invitation.needId()));
    }
}
