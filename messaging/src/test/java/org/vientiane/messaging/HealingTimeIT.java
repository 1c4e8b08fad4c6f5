package org.vientiane.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vientiane.messaging.SomeNeeds.aNeed;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.messaging.testing.TestTopics;
import org.vientiane.messaging.testing.WithServers;

/** What a consumer makes of things that its store does not know, once nothing is to be healed any more. */
@SpringBootTest(properties = {"spring.config.name=messaging-test", "vientiane.messaging.healing-time=0s"})
@WithServers
class HealingTimeIT {

    private static final String DEAD_LETTERS = "needs.%ssmall-exchange.told.dlq";

    @Autowired
    PublishedDocuments<StoredNeed, NeedEvent> needs;

    @Autowired
    TopicView<NeedEvent> view;

    @Autowired
    SmallExchange.Told told;

    @Autowired
    TestTopics topics;

    @Test
    void what_stays_unknown_is_put_aside_and_the_rest_moves_on() {
        var unknown = aNeed();
        told.work = event -> needs.requireHealed(event.id(), view);
        told.failures.put(unknown.id(), new NotKnownYetException("no such need"));
        var known = aNeed();

        needs.insert(unknown);
        needs.insert(known);

        await().untilAsserted(() -> assertThat(topics.exists(DEAD_LETTERS.formatted(topics.nameOf(""))))
                .isTrue());
        await().untilAsserted(() -> assertThat(told.ids()).contains(known.id()));
        assertThat(told.tries.stream().filter(unknown.id()::equals)).hasSize(4);
        assertThat(topics.records(DEAD_LETTERS.formatted(topics.nameOf(""))))
                .extracting(record -> record.key())
                .containsOnly(unknown.id().toString());
    }
}
