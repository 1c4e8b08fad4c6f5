package org.vientiane.needs.need;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.Ids;
import org.vientiane.vocabulary.NeedTerms;

/** A state puts a need before those who can answer it (Action 37). */
@Service
public class PublishingNeeds {

    private final Needs needs;

    PublishingNeeds(Needs needs) {
        this.needs = needs;
    }

    /** The new need; nothing when the same request has been taken in meanwhile. */
    public Optional<Need> publish(NeedTerms terms, LocalDate day, Optional<HandledRequest> request) {
        return Optional.of(Need.published(Ids.next(), terms, day, request)).filter(needs::add);
    }
}
