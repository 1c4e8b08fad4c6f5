package org.vientiane.matching.match;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.vientiane.matching.commitment.FollowingCommitments;

/** Everything that is done for a need when something that touches it has changed, or a new day has begun. */
@Service
public class LookingAfterNeeds {

    private final FollowingCommitments commitments;
    private final KeepingTime time;
    private final EvaluatingNeeds evaluating;

    LookingAfterNeeds(FollowingCommitments commitments, KeepingTime time, EvaluatingNeeds evaluating) {
        this.commitments = commitments;
        this.time = time;
        this.evaluating = evaluating;
    }

    /** What is overdue reopens the gap, who is silent lapses, and then the best are proposed. */
    public void lookAfter(UUID need) {
        commitments.follow(need);
        time.keep(need);
        evaluating.evaluate(need);
    }
}
