package org.vientiane.needs.need;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.HandledRequest;

/** A state takes its need back. */
@Service
public class WithdrawingNeeds {

    private final Needs needs;

    WithdrawingNeeds(Needs needs) {
        this.needs = needs;
    }

    /**
     * The need, withdrawn; nothing when it has changed meanwhile.
     *
     * @throws ChangeRefused if it has been withdrawn before
     */
    public Optional<Need> withdraw(Need need, Optional<HandledRequest> request) {
        return Optional.of(need.withdrawn(request)).filter(needs::replace);
    }
}
