package org.vientiane.needs.plan.events;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.vientiane.needs.plan.FollowingPlans;
import org.vientiane.vocabulary.Today;

/** Has the plans followed once a day, and at the start; again and again until it is done. */
@Component
class DailyFollowing {

    private static final Logger LOG = LoggerFactory.getLogger(DailyFollowing.class);

    private final FollowingPlans following;
    private final Today today;
    private @Nullable LocalDate done;

    DailyFollowing(FollowingPlans following, Today today) {
        this.following = following;
        this.today = today;
    }

    /** A look costs nothing when the day is done, so that no midnight and no outage needs an alarm clock of its own. */
    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void look() {
        var day = today.day();
        try {
            if (!day.equals(done) && following.follow(day)) {
                done = day;
            }
        } catch (DataAccessException e) {
            LOG.warn("The national plans cannot be followed now, they will be: {}", e.toString());
        }
    }
}
