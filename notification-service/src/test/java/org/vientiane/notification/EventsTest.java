package org.vientiane.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.notification.CommitmentBuilder.aCommitment;
import static org.vientiane.notification.MatchBuilder.aMatch;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.EventJson;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.commitment.CommitmentEvent;
import org.vientiane.contracts.match.DeclineReason;
import org.vientiane.contracts.match.MatchEvent;
import org.vientiane.contracts.match.Side;
import org.vientiane.contracts.testing.EventSchemas;
import tools.jackson.databind.json.JsonMapper;

/** What the tests of this service take in is what matching-service may send, and nothing of it is lost on the way. */
class EventsTest {

    private static final JsonMapper JSON = EventJson.mapper();

    @Test
    void matches_are_as_their_schema_says_and_are_read_as_they_were_written() {
        var matches = List.of(
                aMatch().build(),
                aMatch().yesOf(Side.PROVIDER, "500000", "2026-12-01")
                        .remindedOn("2026-12-15")
                        .escalatedOn("2026-12-31")
                        .build(),
                aMatch().noting("Not now")
                        .noOf(Side.STATE, DeclineReason.EVIDENCE, "2026-12-01")
                        .build(),
                aMatch().consideringOf(Side.STATE, "2026-12-24", "2026-12-01").build());

        assertThat(matches).allSatisfy(match -> {
            var bytes = JSON.writeValueAsBytes(match);
            assertThat(EventSchemas.faults(Topics.MATCHES, bytes)).isEmpty();
            assertThat(JSON.readValue(bytes, MatchEvent.class)).isEqualTo(match);
        });
    }

    @Test
    void commitments_are_as_their_schema_says_and_are_read_as_they_were_written() {
        var commitments = List.of(
                aCommitment().build(),
                aCommitment()
                        .signedOn("2026-12-10")
                        .scheduledOn("2026-12-11", "2027-06-30")
                        .remindedOn("2027-07-14")
                        .deliveredOn("2027-07-20", "400000")
                        .disputedOn("2027-07-21", "Nothing came")
                        .receivedOn("2027-07-22")
                        .overdueOn("2027-09-28")
                        .build(),
                aCommitment()
                        .revisedBy("DEU", "2027-01-01", "800000")
                        .overcommittedOn("2027-01-02")
                        .overfilledOn("2027-01-03")
                        .cancelledBy("LAO", "2027-01-04")
                        .build());

        assertThat(commitments).allSatisfy(commitment -> {
            var bytes = JSON.writeValueAsBytes(commitment);
            assertThat(EventSchemas.faults(Topics.COMMITMENTS, bytes)).isEmpty();
            assertThat(JSON.readValue(bytes, CommitmentEvent.class)).isEqualTo(commitment);
        });
    }
}
