package org.vientiane.http.sample;

import java.util.List;
import java.util.UUID;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.vocabulary.StateCode;

/** What a state has asked for. */
record Asked(UUID id, long version, AskRequest terms, boolean withdrawn, List<HandledRequest> handled) {

    StateCode state() {
        return terms.state();
    }
}
