package org.vientiane.needs.plan.events;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.plan.NationalPlanEvent;
import org.vientiane.messaging.Messaging;
import org.vientiane.messaging.PublishedDocuments;
import org.vientiane.messaging.TopicView;
import org.vientiane.needs.plan.NationalPlan;

/** Sends every version of a plan to the topic {@code national-plans} and reads it back, which shows that it is there. */
@Configuration(proxyBeanMethods = false)
class NationalPlanPublisher {

    @Bean
    PublishedDocuments<NationalPlan, NationalPlanEvent> nationalPlanDocuments(Messaging messaging) {
        return messaging.documents(new NationalPlanPublication());
    }

    /** Which versions have gone out; nothing else of it is kept. */
    @Bean
    TopicView<NationalPlanEvent> nationalPlanVersions(Messaging messaging) {
        return messaging.view(Topics.NATIONAL_PLANS, plan -> {});
    }

    @Bean
    Consumer<Message<List<byte[]>>> nationalPlansReadBack(
            PublishedDocuments<NationalPlan, NationalPlanEvent> documents) {
        return documents.readBack();
    }
}
