package org.vientiane.matching.readiness.events;

import java.util.List;
import org.springframework.stereotype.Component;
import org.vientiane.matching.readiness.Views;
import org.vientiane.messaging.TopicView;

/** The views as topics that are read whole. */
@Component
class TopicViews implements Views {

    private final List<TopicView<?>> views;

    TopicViews(List<TopicView<?>> views) {
        this.views = views;
    }

    @Override
    public boolean areComplete() {
        return views.stream().allMatch(TopicView::isComplete);
    }

    @Override
    public void awaitCompletion() throws InterruptedException {
        for (var view : views) {
            view.awaitCompletion();
        }
    }
}
