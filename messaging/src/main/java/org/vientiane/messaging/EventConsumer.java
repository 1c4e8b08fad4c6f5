package org.vientiane.messaging;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.messaging.Message;
import org.vientiane.contracts.StateEvent;
import org.vientiane.contracts.Topic;

/** Takes a topic's events one after the other to a handler; a failure names the record that it belongs to. */
final class EventConsumer<E extends StateEvent> implements Consumer<Message<List<byte[]>>> {

    private final Topic<E> topic;
    private final CloudEvents cloudEvents;
    private final Consumer<E> handler;

    EventConsumer(Topic<E> topic, CloudEvents cloudEvents, Consumer<E> handler) {
        this.topic = topic;
        this.cloudEvents = cloudEvents;
        this.handler = handler;
    }

    @Override
    public void accept(Message<List<byte[]>> batch) {
        var records = ReceivedRecord.of(batch);
        for (int i = 0; i < records.size(); i++) {
            takeIn(i, records.get(i));
        }
    }

    private void takeIn(int index, ReceivedRecord record) {
        try {
            var event = cloudEvents.read(topic, record.header(CloudEvents.TYPE), record.value());
            Correlation.during(record.header(CloudEvents.CORRELATION), () -> handler.accept(event));
        } catch (RuntimeException e) {
            throw RecordFailure.at(index, e);
        }
    }
}
