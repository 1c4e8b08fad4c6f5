package org.vientiane.notification.message.events;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.vientiane.contracts.StateEvent;
import org.vientiane.contracts.Topic;
import org.vientiane.messaging.Messaging;
import org.vientiane.messaging.TopicView;
import org.vientiane.notification.message.Outbox;

/** The views from which it is known what stands; messages leave once all of them are complete. */
@Component
class ViewsOfWhatStands {

    private final Messaging messaging;
    private final Outbox outbox;
    private final AtomicInteger incomplete = new AtomicInteger();

    ViewsOfWhatStands(Messaging messaging, Outbox outbox) {
        this.messaging = messaging;
        this.outbox = outbox;
    }

    /** One more view; all are made before the first is read. */
    <E extends StateEvent> TopicView<E> of(Topic<E> topic, Consumer<E> takingIn) {
        incomplete.incrementAndGet();
        return messaging.view(topic, new TopicView.Listener<>() {
            @Override
            public void takeIn(E event) {
                takingIn.accept(event);
            }

            @Override
            public void completed() {
                if (incomplete.decrementAndGet() == 0) {
                    outbox.open();
                }
            }
        });
    }
}
