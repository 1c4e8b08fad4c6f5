package org.vientiane.matching.commitment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.commitment.Instrument;
import org.vientiane.contracts.commitment.Tranche;
import org.vientiane.vocabulary.Today;

/** A provider binds itself by an instrument, and says what comes when (Action 38: predictability). */
@Service
public class SigningCommitments {

    private final WritingCommitments writing;
    private final Today today;
    private final Clock clock;

    public SigningCommitments(WritingCommitments writing, Today today, Clock clock) {
        this.writing = writing;
        this.today = today;
        this.clock = clock;
    }

    /**
     * The commitment with its instrument; nothing when it has changed meanwhile.
     *
     * @throws CommitmentRefused if it has ended
     */
    public Optional<Commitment> sign(Commitment commitment, Instrument instrument) {
        return writing.replace(commitment.signed(instrument, today.day(), clock.instant()));
    }

    /**
     * The commitment with its tranches, which add up to its quantity; nothing when it has changed meanwhile.
     *
     * @throws CommitmentRefused if it has ended
     */
    public Optional<Commitment> schedule(Commitment commitment, List<Tranche> tranches) {
        return writing.replace(commitment.scheduled(tranches, today.day(), clock.instant()));
    }
}
