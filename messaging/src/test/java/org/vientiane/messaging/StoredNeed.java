package org.vientiane.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.Topic;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.vocabulary.NeedTerms;

/** A need as a service might keep it. */
record StoredNeed(
        UUID id,
        long version,
        NeedTerms terms,
        LocalDate confirmedOn,
        boolean withdrawn,
        List<HandledRequest> handled) {

    StoredNeed withdrawnNow() {
        return new StoredNeed(id, version + 1, terms, confirmedOn, true, handled);
    }

    StoredNeed confirmedOn(LocalDate day) {
        return new StoredNeed(id, version + 1, terms, day, withdrawn, handled);
    }

    NeedEvent event() {
        return new NeedEvent(id, version, terms, confirmedOn, withdrawn, List.of(), handled);
    }

    /** How it is kept and published. */
    static final class AsPublication implements Publication<StoredNeed, NeedEvent> {

        @Override
        public String collection() {
            return "needs";
        }

        @Override
        public Topic<NeedEvent> topic() {
            return Topics.NEEDS;
        }

        @Override
        public Class<StoredNeed> type() {
            return StoredNeed.class;
        }

        @Override
        public UUID id(StoredNeed need) {
            return need.id();
        }

        @Override
        public long version(StoredNeed need) {
            return need.version();
        }

        @Override
        public List<HandledRequest> handled(StoredNeed need) {
            return need.handled();
        }

        @Override
        public NeedEvent event(StoredNeed need) {
            return need.event();
        }

        @Override
        public StoredNeed aggregate(NeedEvent event, long version) {
            return new StoredNeed(
                    event.id(), version, event.terms(), event.confirmedOn(), event.withdrawn(), event.handled());
        }
    }
}
