package org.vientiane.needs.meeting.events;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.vientiane.messaging.TopicView;
import org.vientiane.needs.meeting.BriefingStates;
import org.vientiane.vocabulary.Today;

/**
 * Has states briefed once a day, and at the start; again and again until it is done. It begins when the views are complete,
 * for briefs rest on the needs of all states.
 */
@Component
class DailyBriefing {

    private static final Logger LOG = LoggerFactory.getLogger(DailyBriefing.class);

    private final BriefingStates briefing;
    private final List<TopicView<?>> views;
    private final Today today;
    private @Nullable LocalDate done;

    DailyBriefing(BriefingStates briefing, List<TopicView<?>> views, Today today) {
        this.briefing = briefing;
        this.views = views;
        this.today = today;
    }

    /** A look costs nothing when the day is done, so that no midnight and no outage needs an alarm clock of its own. */
    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void look() {
        var day = today.day();
        try {
            if (!day.equals(done) && views.stream().allMatch(TopicView::isComplete) && briefing.brief(day)) {
                done = day;
            }
        } catch (DataAccessException e) {
            LOG.warn("States cannot be briefed on meetings now, they will be: {}", e.toString());
        }
    }
}
