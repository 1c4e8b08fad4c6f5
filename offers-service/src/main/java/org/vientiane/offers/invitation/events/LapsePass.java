package org.vientiane.offers.invitation.events;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.vientiane.offers.invitation.LettingInvitationsLapse;

/** Looks for invitations whose last day is over: at the start, and often enough to find them soon after midnight UTC. */
@Component
class LapsePass {

    private final LettingInvitationsLapse lapsing;

    LapsePass(LettingInvitationsLapse lapsing) {
        this.lapsing = lapsing;
    }

    /** A store that is away is asked again the next time; the scheduler tells of it. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void onLook() {
        lapsing.letLapse();
    }
}
