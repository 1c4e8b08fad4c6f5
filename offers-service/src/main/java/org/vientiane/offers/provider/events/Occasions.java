package org.vientiane.offers.provider.events;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.vientiane.offers.provider.CirculatingNeeds;
import org.vientiane.offers.provider.WaitingCirculations;

/**
 * When all profiles are looked at though nobody wrote anything: soon after the start, for what came while nobody looked, and
 * from time to time, for a new day brings what one day was too short for.
 */
@Component
class Occasions {

    private final CirculatingNeeds circulating;
    private final WaitingCirculations waiting;

    Occasions(CirculatingNeeds circulating, WaitingCirculations waiting) {
        this.circulating = circulating;
        this.waiting = waiting;
    }

    /** A store that is away is asked again the next time; the scheduler tells of it. */
    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void onLook() {
        circulating.parties().forEach(party -> waiting.mark(party, null));
    }
}
