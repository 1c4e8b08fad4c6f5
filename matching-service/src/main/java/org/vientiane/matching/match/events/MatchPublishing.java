package org.vientiane.matching.match.events;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.match.MatchEvent;
import org.vientiane.matching.match.DirtyNeeds;
import org.vientiane.matching.match.Match;
import org.vientiane.matching.match.MatchRows;
import org.vientiane.matching.match.persistence.MatchPublication;
import org.vientiane.messaging.Correlation;
import org.vientiane.messaging.Messaging;
import org.vientiane.messaging.PartitionOwnership;
import org.vientiane.messaging.PublishedDocuments;
import org.vientiane.messaging.TopicView;

/** The topic of matches: what is written goes out, what goes out is read back, and all of it is at hand. */
@Configuration(proxyBeanMethods = false)
class MatchPublishing {

    private static final MatchPublication PUBLICATION = new MatchPublication();

    @Bean
    PublishedDocuments<Match, MatchEvent> matchDocuments(Messaging messaging) {
        return messaging.documents(PUBLICATION);
    }

    @Bean
    Consumer<Message<List<byte[]>>> matchesReadBack(PublishedDocuments<Match, MatchEvent> documents) {
        return documents.readBack();
    }

    /** A match that this instance did not write itself is put right, if need be, by evaluating its need. */
    @Bean
    TopicView<MatchEvent> matchesView(Messaging messaging, MatchRows rows, DirtyNeeds dirty) {
        return messaging.view(Topics.MATCHES, event -> {
            if (rows.takeIn(PUBLICATION.aggregate(event, event.version()))) {
                dirty.mark(event.needId(), Correlation.current());
            }
        });
    }

    @Bean
    PartitionOwnership needsOwnership(Messaging messaging, Occasions occasions) {
        return messaging.ownership(Topics.NEEDS, "matching-service.owners", occasions);
    }
}
