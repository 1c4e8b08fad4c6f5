package org.vientiane.needs.need;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.HandledRequest;

/** A state says that its need still stands (Action 37). */
@Service
public class ConfirmingNeeds {

    private final Needs needs;

    ConfirmingNeeds(Needs needs) {
        this.needs = needs;
    }

    /**
     * The need, confirmed; nothing when it has changed meanwhile.
     *
     * @throws ChangeRefused if it is withdrawn or expired
     */
    public Optional<Need> confirm(Need need, LocalDate day, Optional<HandledRequest> request) {
        return Optional.of(need.confirmed(day, request)).filter(needs::replace);
    }
}
