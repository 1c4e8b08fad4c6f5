package org.vientiane.matching.commitment;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Today;

/** One side takes a promise back, in part or whole, with a reason; what was delivered stays reserved, the rest is freed. */
@Service
public class RevisingCommitments {

    private final WritingCommitments writing;
    private final Today today;
    private final Clock clock;

    public RevisingCommitments(WritingCommitments writing, Today today, Clock clock) {
        this.writing = writing;
        this.today = today;
        this.clock = clock;
    }

    /**
     * The commitment, revised down; nothing when it has changed meanwhile.
     *
     * @throws CommitmentRefused if it has ended or was delivered in full
     */
    public Optional<Commitment> revise(Commitment commitment, Quantity less, String reason, PartyCode by) {
        return writing.replace(commitment.revised(less, reason, by, today.day(), clock.instant()));
    }

    /**
     * The commitment, cancelled; nothing when it has changed meanwhile.
     *
     * @throws CommitmentRefused if it has ended
     */
    public Optional<Commitment> cancel(
            Commitment commitment, String reason, PartyCode by, Optional<HandledRequest> request) {
        return writing.replace(commitment.cancelled(reason, by, request, today.day(), clock.instant()));
    }
}
