package org.vientiane.matching.match.events;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.contracts.offer.OfferEvent;
import org.vientiane.matching.market.Need;
import org.vientiane.matching.market.Offer;
import org.vientiane.matching.match.MarketChanges;
import org.vientiane.messaging.Correlation;
import org.vientiane.messaging.Messaging;
import org.vientiane.messaging.TopicView;

/** The topics of needs and offers, read whole. */
@Configuration(proxyBeanMethods = false)
class MarketViews {

    @Bean
    TopicView<NeedEvent> needsView(Messaging messaging, MarketChanges changes) {
        return messaging.view(Topics.NEEDS, event -> changes.takeIn(need(event), Correlation.current()));
    }

    @Bean
    TopicView<OfferEvent> offersView(Messaging messaging, MarketChanges changes) {
        return messaging.view(Topics.OFFERS, event -> changes.takeIn(offer(event), Correlation.current()));
    }

    private static Need need(NeedEvent event) {
        return Need.written(event.id(), event.version(), event.terms(), event.confirmedOn(), event.withdrawn());
    }

    private static Offer offer(OfferEvent event) {
        return Offer.written(event.id(), event.version(), event.terms(), event.withdrawn());
    }
}
