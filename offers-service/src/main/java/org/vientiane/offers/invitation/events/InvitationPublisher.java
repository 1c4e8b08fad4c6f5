package org.vientiane.offers.invitation.events;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.vientiane.contracts.invitation.InvitationEvent;
import org.vientiane.messaging.Messaging;
import org.vientiane.messaging.PublishedDocuments;
import org.vientiane.offers.invitation.Invitation;

/** Sends every version of an invitation to the topic {@code invitations} and reads it back. */
@Configuration(proxyBeanMethods = false)
class InvitationPublisher {

    @Bean
    PublishedDocuments<Invitation, InvitationEvent> invitationDocuments(Messaging messaging) {
        return messaging.documents(new InvitationPublication());
    }

    @Bean
    Consumer<Message<List<byte[]>>> invitationsReadBack(PublishedDocuments<Invitation, InvitationEvent> documents) {
        return documents.readBack();
    }
}
