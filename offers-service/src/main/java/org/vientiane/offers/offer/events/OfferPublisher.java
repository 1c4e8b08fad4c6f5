package org.vientiane.offers.offer.events;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.offer.OfferEvent;
import org.vientiane.messaging.Messaging;
import org.vientiane.messaging.PublishedDocuments;
import org.vientiane.messaging.TopicView;
import org.vientiane.offers.offer.Offer;

/** Sends every version of an offer to the topic {@code offers} and reads it back, which shows that it is there. */
@Configuration(proxyBeanMethods = false)
class OfferPublisher {

    @Bean
    PublishedDocuments<Offer, OfferEvent> offerDocuments(Messaging messaging) {
        return messaging.documents(new OfferPublication());
    }

    @Bean
    TopicView<OfferEvent> offerVersions(Messaging messaging) {
        return messaging.view(Topics.OFFERS, offer -> {});
    }

    @Bean
    Consumer<Message<List<byte[]>>> offersReadBack(PublishedDocuments<Offer, OfferEvent> documents) {
        return documents.readBack();
    }
}
