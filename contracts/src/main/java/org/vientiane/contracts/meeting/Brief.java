package org.vientiane.contracts.meeting;

import java.util.List;
import org.vientiane.vocabulary.StateCode;

/**
 * What an affected state is told before a meeting.
 *
 * @param state the state
 * @param meet whom it is to meet and about what, best first
 * @param soughtBy who is told to meet it, and about what, by code
 */
public record Brief(StateCode state, List<Peer> meet, List<Peer> soughtBy) {

    public Brief {
        meet = List.copyOf(meet);
        soughtBy = List.copyOf(soughtBy);
    }
}
