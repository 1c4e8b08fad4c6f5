package org.vientiane.notification.message.events;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.match.MatchEvent;
import org.vientiane.contracts.message.MessageEvent;
import org.vientiane.messaging.Correlation;
import org.vientiane.messaging.Messaging;
import org.vientiane.messaging.PublishedDocuments;
import org.vientiane.messaging.ServerAwayException;
import org.vientiane.messaging.TopicView;
import org.vientiane.notification.message.Message;
import org.vientiane.notification.message.Outbox;
import org.vientiane.notification.message.WritingMessages;
import org.vientiane.notification.proposal.Proposals;

/** Which topics messages have to do with. */
@Configuration(proxyBeanMethods = false)
class MessageTopics {

    @Bean
    PublishedDocuments<Message, MessageEvent> messageDocuments(Messaging messaging) {
        return messaging.documents(new MessagePublication());
    }

    @Bean
    Consumer<org.springframework.messaging.Message<List<byte[]>>> messagesReadBack(
            PublishedDocuments<Message, MessageEvent> documents) {
        return documents.readBack();
    }

    @Bean
    TopicView<MatchEvent> matchesView(Messaging messaging, Proposals proposals, Outbox outbox) {
        return messaging.view(Topics.MATCHES, new TopicView.Listener<>() {
            @Override
            public void takeIn(MatchEvent match) {
                proposals.takeIn(match);
            }

            @Override
            public void completed() {
                outbox.open();
            }
        });
    }

    @Bean
    Consumer<org.springframework.messaging.Message<List<byte[]>>> matchesToMail(
            Messaging messaging, WritingMessages writing, TopicView<MatchEvent> matchesView) {
        return messaging.consumer(Topics.MATCHES, match -> {
            awaitCompletion(matchesView);
            writing.takeIn(match, Correlation.current());
        });
    }

    private static void awaitCompletion(TopicView<?> view) {
        try {
            view.awaitCompletion();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerAwayException("it is not known yet which proposals stand", e);
        }
    }
}
