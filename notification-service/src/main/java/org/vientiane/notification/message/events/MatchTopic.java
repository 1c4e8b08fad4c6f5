package org.vientiane.notification.message.events;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.match.MatchEvent;
import org.vientiane.messaging.Messaging;
import org.vientiane.messaging.ServerAwayException;
import org.vientiane.messaging.TopicView;
import org.vientiane.notification.message.MatchHistory;
import org.vientiane.notification.message.WritingMessages;

/** Reads the topic of matches once more; rare, for only a store that lost writes makes it necessary. */
@Component
class MatchTopic implements MatchHistory {

    private static final long PATIENCE_SECONDS = 60;

    private final Messaging messaging;
    private final WritingMessages writing;

    MatchTopic(Messaging messaging, WritingMessages writing) {
        this.messaging = messaging;
        this.writing = writing;
    }

    @Override
    public void takeInAgain(Set<UUID> matches) {
        var newest = new ConcurrentHashMap<UUID, MatchEvent>();
        var complete = new CountDownLatch(1);
        var view = messaging.view(Topics.MATCHES, collecting(matches, newest, complete));
        view.start();
        try {
            if (!complete.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ServerAwayException("the topic of matches cannot be read now", null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        } finally {
            view.stop();
        }
        newest.values().forEach(match -> writing.takeIn(match, null));
    }

    private static TopicView.Listener<MatchEvent> collecting(
            Set<UUID> matches, Map<UUID, MatchEvent> newest, CountDownLatch complete) {
        return new TopicView.Listener<>() {
            @Override
            public void takeIn(MatchEvent match) {
                if (matches.contains(match.id())) {
                    newest.put(match.id(), match);
                }
            }

            @Override
            public void completed() {
                complete.countDown();
            }
        };
    }
}
