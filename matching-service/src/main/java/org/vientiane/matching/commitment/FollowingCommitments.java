package org.vientiane.matching.commitment;

import java.util.UUID;
import org.springframework.stereotype.Service;

/** Runs the clocks of commitments: what is due and undelivered is asked for, and what is long overdue counts no longer. */
@Service
public class FollowingCommitments {

    /** Does what is due for the commitments of this need. */
    public void follow(UUID need) {}
}
