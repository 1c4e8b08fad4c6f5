package org.vientiane.notification.message.events;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.vientiane.contracts.StateEvent;
import org.vientiane.contracts.Topic;
import org.vientiane.contracts.Topics;
import org.vientiane.messaging.Messaging;
import org.vientiane.messaging.ServerAwayException;
import org.vientiane.messaging.TopicView;
import org.vientiane.notification.message.CommitmentMatter;
import org.vientiane.notification.message.History;
import org.vientiane.notification.message.MatchMatter;
import org.vientiane.notification.message.WritingMessages;

/** Reads topics once more; rare, for only a store that lost writes makes it necessary. */
@Component
class TopicHistory implements History {

    private static final long PATIENCE_SECONDS = 60;

    private final Messaging messaging;
    private final WritingMessages writing;

    TopicHistory(Messaging messaging, WritingMessages writing) {
        this.messaging = messaging;
        this.writing = writing;
    }

    @Override
    public void takeInAgain(Set<UUID> matches, Set<UUID> commitments) {
        takeInAgain(Topics.MATCHES, matches, match -> writing.writeAgain(new MatchMatter(match)));
        takeInAgain(
                Topics.COMMITMENTS, commitments, commitment -> writing.writeAgain(new CommitmentMatter(commitment)));
    }

    private <E extends StateEvent> void takeInAgain(Topic<E> topic, Set<UUID> ids, Consumer<E> taking) {
        if (ids.isEmpty()) {
            return;
        }
        var newest = new ConcurrentHashMap<UUID, E>();
        var complete = new CountDownLatch(1);
        var view = messaging.view(topic, collecting(ids, newest, complete));
        view.start();
        try {
            if (!complete.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ServerAwayException("the topic " + topic.name() + " cannot be read now", null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        } finally {
            view.stop();
        }
        newest.values().forEach(taking);
    }

    private static <E extends StateEvent> TopicView.Listener<E> collecting(
            Set<UUID> ids, Map<UUID, E> newest, CountDownLatch complete) {
        return new TopicView.Listener<>() {
            @Override
            public void takeIn(E event) {
                if (ids.contains(event.id())) {
                    newest.put(event.id(), event);
                }
            }

            @Override
            public void completed() {
                complete.countDown();
            }
        };
    }
}
