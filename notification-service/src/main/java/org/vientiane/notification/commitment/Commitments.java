package org.vientiane.notification.commitment;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.commitment.CommitmentEvent;

/** All commitments as this instance knows them. Safe for use by several threads. */
@Service
public class Commitments {

    private final Map<UUID, Commitment> byId = new ConcurrentHashMap<>();

    /** Takes in what is newer than what is known. */
    public void takeIn(CommitmentEvent commitment) {
        byId.merge(
                commitment.id(),
                Commitment.of(commitment),
                (known, now) -> known.version() > now.version() ? known : now);
    }

    /** Whether a newer version of this commitment is known. */
    public boolean isOutdated(CommitmentEvent commitment) {
        return find(commitment.id())
                .filter(known -> known.version() > commitment.version())
                .isPresent();
    }

    /** The commitment, if it is known. */
    public Optional<Commitment> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }
}
