package org.vientiane.offers.need.events;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.commitment.CommitmentEntries;
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.messaging.Correlation;
import org.vientiane.messaging.Messaging;
import org.vientiane.messaging.TopicView;
import org.vientiane.offers.need.Need;
import org.vientiane.offers.need.Needs;

/** The topic of needs, read whole. */
@Configuration(proxyBeanMethods = false)
class NeedView {

    @Bean
    TopicView<NeedEvent> needsView(Messaging messaging, Needs needs) {
        return messaging.view(Topics.NEEDS, new TopicView.Listener<>() {
            @Override
            public void takeIn(NeedEvent event) {
                needs.takeIn(need(event), Correlation.current());
            }

            @Override
            public void completed() {
                needs.becomeWhole();
            }
        });
    }

    private static Need need(NeedEvent event) {
        return new Need(
                event.id(),
                event.version(),
                event.terms(),
                event.confirmedOn(),
                event.withdrawn(),
                new CommitmentEntries(event.commitments()));
    }
}
