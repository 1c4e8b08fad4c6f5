package org.vientiane.notification.message.events;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.commitment.CommitmentEvent;
import org.vientiane.contracts.match.MatchEvent;
import org.vientiane.contracts.message.MessageEvent;
import org.vientiane.messaging.Correlation;
import org.vientiane.messaging.Messaging;
import org.vientiane.messaging.PublishedDocuments;
import org.vientiane.messaging.ServerAwayException;
import org.vientiane.messaging.TopicView;
import org.vientiane.notification.commitment.Commitments;
import org.vientiane.notification.message.CommitmentMatter;
import org.vientiane.notification.message.MatchMatter;
import org.vientiane.notification.message.Message;
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
    TopicView<MatchEvent> matchesView(ViewsOfWhatStands views, Proposals proposals) {
        return views.of(Topics.MATCHES, proposals::takeIn);
    }

    @Bean
    TopicView<CommitmentEvent> commitmentsView(ViewsOfWhatStands views, Commitments commitments) {
        return views.of(Topics.COMMITMENTS, commitments::takeIn);
    }

    @Bean
    Consumer<org.springframework.messaging.Message<List<byte[]>>> matchesToMail(
            Messaging messaging, WritingMessages writing, TopicView<MatchEvent> matchesView) {
        return messaging.consumer(Topics.MATCHES, match -> {
            awaitCompletion(matchesView);
            writing.takeIn(new MatchMatter(match), Correlation.current());
        });
    }

    @Bean
    Consumer<org.springframework.messaging.Message<List<byte[]>>> commitmentsToMail(
            Messaging messaging, WritingMessages writing, TopicView<CommitmentEvent> commitmentsView) {
        return messaging.consumer(Topics.COMMITMENTS, commitment -> {
            awaitCompletion(commitmentsView);
            writing.takeIn(new CommitmentMatter(commitment), Correlation.current());
        });
    }

    private static void awaitCompletion(TopicView<?> view) {
        try {
            view.awaitCompletion();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerAwayException("it is not known yet what stands", e);
        }
    }
}
