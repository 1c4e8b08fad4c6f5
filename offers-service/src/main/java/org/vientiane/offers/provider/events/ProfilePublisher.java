package org.vientiane.offers.provider.events;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.vientiane.contracts.provider.ProviderEvent;
import org.vientiane.messaging.Messaging;
import org.vientiane.messaging.PublishedDocuments;
import org.vientiane.offers.provider.Profile;

/** Sends every version of a profile to the topic {@code providers} and reads it back. */
@Configuration(proxyBeanMethods = false)
class ProfilePublisher {

    @Bean
    PublishedDocuments<Profile, ProviderEvent> profileDocuments(Messaging messaging) {
        return messaging.documents(new ProfilePublication());
    }

    @Bean
    Consumer<Message<List<byte[]>>> providersReadBack(PublishedDocuments<Profile, ProviderEvent> documents) {
        return documents.readBack();
    }
}
