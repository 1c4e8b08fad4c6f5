package org.vientiane.needs.need;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vientiane.vocabulary.NeedTerms;

/** A state writes its need anew. */
@Service
public class AmendingNeeds {

    private final Needs needs;

    AmendingNeeds(Needs needs) {
        this.needs = needs;
    }

    /**
     * The need with these terms; nothing when it has changed meanwhile.
     *
     * @throws ChangeRefused if it is withdrawn, or if what is committed would be more than is needed, or of another kind
     */
    public Optional<Need> amend(Need need, NeedTerms terms, LocalDate day) {
        return Optional.of(need.amended(terms, day)).filter(needs::replace);
    }
}
