package org.vientiane.needs.need.events;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.Topic;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.commitment.CommitmentEntries;
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.messaging.Publication;
import org.vientiane.needs.need.Need;

/** How a need is kept and published: the event says all that the need is, so that either can be made of the other. */
final class NeedPublication implements Publication<Need, NeedEvent> {

    @Override
    public String collection() {
        return "needs";
    }

    @Override
    public Topic<NeedEvent> topic() {
        return Topics.NEEDS;
    }

    @Override
    public Class<Need> type() {
        return Need.class;
    }

    @Override
    public UUID id(Need need) {
        return need.id();
    }

    @Override
    public long version(Need need) {
        return need.version();
    }

    @Override
    public List<HandledRequest> handled(Need need) {
        return need.handled();
    }

    @Override
    public NeedEvent event(Need need) {
        return new NeedEvent(
                need.id(),
                need.version(),
                need.terms(),
                need.confirmedOn(),
                need.withdrawn(),
                need.commitments().entries(),
                need.handled());
    }

    @Override
    public Need aggregate(NeedEvent event, long version) {
        return new Need(
                event.id(),
                version,
                event.terms(),
                event.confirmedOn(),
                event.withdrawn(),
                new CommitmentEntries(event.commitments()),
                event.handled());
    }

    @Override
    public Map<String, ?> derived(Need need) {
        return Map.of("coverage", need.coverage().name());
    }
}
