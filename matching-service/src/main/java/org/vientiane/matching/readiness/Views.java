package org.vientiane.matching.readiness;

import java.util.List;
import org.springframework.stereotype.Component;
import org.vientiane.messaging.TopicView;

/** The views of this instance, all together. */
@Component
public class Views {

    private final List<TopicView<?>> views;

    Views(List<TopicView<?>> views) {
        this.views = views;
    }

    /** Whether all of them have read what their topics held when they began. */
    public boolean areComplete() {
        return views.stream().allMatch(TopicView::isComplete);
    }

    /** Returns once they have. */
    public void awaitCompletion() throws InterruptedException {
        for (var view : views) {
            view.awaitCompletion();
        }
    }
}
