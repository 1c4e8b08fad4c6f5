package org.vientiane.needs.meeting.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.vientiane.http.testing.Party.idOf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.meeting.Brief;
import org.vientiane.contracts.meeting.MeetingEvent;
import org.vientiane.contracts.meeting.MeetingStep;
import org.vientiane.contracts.meeting.MeetingTransition;
import org.vientiane.contracts.testing.EventSchemas;
import org.vientiane.http.testing.JsonBody;
import org.vientiane.messaging.testing.TestTopics;
import org.vientiane.needs.RunningService;
import org.vientiane.needs.meeting.BriefingStates;
import org.vientiane.needs.meeting.Meeting;
import org.vientiane.needs.meeting.Meetings;
import org.vientiane.vocabulary.StateParty;
import org.vientiane.vocabulary.StatesParties;

/** What the readers of the topic learn of meetings and of who is to meet whom there. */
class MeetingEventsIT extends RunningService {

    private static final JsonBody FAR = new JsonBody(
            """
            {"name": "Fourteenth Meeting of States Parties", "place": "Vientiane",
             "period": {"from": "2027-09-13", "to": "2027-09-16"}}
            """);

    private static final JsonBody NEAR = FAR.with("period", "{\"from\": \"2026-12-08\", \"to\": \"2026-12-10\"}");

    @Autowired
    private TestTopics topics;

    @Autowired
    private MongoOperations store;

    @Autowired
    private Meetings meetings;

    @Autowired
    private BriefingStates briefing;

    @Autowired
    private StatesParties states;

    @Test
    void a_meeting_is_told_through_its_life_as_its_schema_says() {
        var id = idOf(coordinator.post("/meetings", FAR.with("regions", "[\"145\"]")));
        await().untilAsserted(() -> assertThat(newest(id).version()).isEqualTo(1));

        assertThat(briefing.brief(LocalDate.of(2027, 8, 30))).isTrue();
        await().untilAsserted(() -> assertThat(newest(id).version()).isEqualTo(2));
        coordinator.delete("/meetings/" + id, "\"2\"").expectStatus().isNoContent();

        await().untilAsserted(() -> assertThat(newest(id).deleted()).isTrue());
        assertThat(newest(id).transitions())
                .extracting(MeetingTransition::what, MeetingTransition::by)
                .containsExactly(
                        tuple(MeetingStep.REGISTERED, "coordinator"),
                        tuple(MeetingStep.BRIEFED, "exchange"),
                        tuple(MeetingStep.DELETED, "coordinator"));
        assertThat(topics.records("meetings"))
                .allSatisfy(record -> assertThat(EventSchemas.faults(Topics.MEETINGS, record.value()))
                        .isEmpty());
    }

    @Test
    void a_meeting_that_is_near_tells_every_affected_state_whom_to_meet_in_one_event() {
        var id = idOf(coordinator.post("/meetings", NEAR));

        await().untilAsserted(() -> assertThat(eventsOf(id)).isNotEmpty());
        var event = eventsOf(id).get(0);
        assertThat(event.version()).isEqualTo(1);
        assertThat(event.transitions()).last().satisfies(step -> {
            assertThat(step.what()).isEqualTo(MeetingStep.BRIEFED);
            assertThat(step.briefs())
                    .extracting(Brief::state)
                    .containsExactlyElementsOf(states.affected(TODAY).stream()
                            .map(StateParty::code)
                            .toList());
            assertThat(step.briefs()).allSatisfy(brief -> {
                assertThat(brief.meet()).hasSize(3);
                assertThat(brief.meet())
                        .allSatisfy(peer -> assertThat(peer.reasons()).isNotEmpty());
            });
        });
        assertThat(meetings.find(id))
                .hasValueSatisfying(kept -> assertThat(kept.transitions()).isEqualTo(event.transitions()));
        assertThat(topics.records("meetings"))
                .allSatisfy(record -> assertThat(record.value()).hasSizeLessThan(500_000));
    }

    @Test
    void a_meeting_that_the_store_has_lost_comes_back_from_the_topic_whole() {
        var id = idOf(coordinator.post("/meetings", NEAR.with("regions", "[\"145\"]"), "key-" + UUID.randomUUID()));
        await().untilAsserted(() -> assertThat(eventsOf(id)).isNotEmpty());
        var before = meetings.find(id).orElseThrow();

        store.getCollection("meetings").deleteOne(new Document("_id", id));
        topics.send(Topics.MEETINGS, newest(id));

        await().untilAsserted(() -> assertThat(meetings.find(id))
                .contains(new Meeting(id, 2, before.terms(), false, before.transitions(), before.handled())));
    }

    private MeetingEvent newest(UUID id) {
        var events = eventsOf(id);
        assertThat(events).isNotEmpty();
        return events.get(events.size() - 1);
    }

    private List<MeetingEvent> eventsOf(UUID id) {
        return topics.events(Topics.MEETINGS).stream()
                .filter(event -> event.id().equals(id))
                .toList();
    }
}
