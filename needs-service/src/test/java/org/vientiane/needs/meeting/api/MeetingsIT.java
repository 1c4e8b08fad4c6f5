package org.vientiane.needs.meeting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpHeaders.ETAG;
import static org.springframework.http.HttpHeaders.LOCATION;
import static org.vientiane.http.testing.Party.faults;
import static org.vientiane.http.testing.Party.idOf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.vientiane.http.Role;
import org.vientiane.http.testing.JsonBody;
import org.vientiane.http.testing.Party;
import org.vientiane.needs.RunningService;

/** What coordinators do with meetings, and what every party reads of them. */
class MeetingsIT extends RunningService {

    private static final JsonBody MEETING = new JsonBody(
            """
            {"name": "Fourteenth Meeting of States Parties", "place": "Vientiane",
             "period": {"from": "2027-09-13", "to": "2027-09-16"}, "regions": ["035", "145"]}
            """);

    @Test
    void a_meeting_that_a_coordinator_registers_is_read_by_every_party() {
        var created = coordinator.post("/meetings", MEETING);
        var id = idOf(created);

        created.expectStatus().isCreated().expectHeader().valueEquals(ETAG, "\"1\"");
        created.expectHeader().valueEquals(LOCATION, "/meetings/" + id);
        donor.get("/meetings/" + id)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(ETAG, "\"1\"")
                .expectBody()
                .json(
                        """
                        {"id": "%s", "name": "Fourteenth Meeting of States Parties", "place": "Vientiane",
                         "period": {"from": "2027-09-13", "to": "2027-09-16"}, "regions": ["035", "145"], "version": 1}
                        """
                                .formatted(id),
                        JsonCompareMode.STRICT);
        assertThat(lao.ids("/meetings?limit=200")).contains(id.toString());
    }

    @Test
    void a_meeting_without_regions_is_for_all() {
        var id = idOf(coordinator.post("/meetings", MEETING.without("regions")));

        lao.get("/meetings/" + id).expectBody().json("{\"regions\": []}");
    }

    @Test
    void a_list_goes_on_page_by_page() {
        var ids = List.of(
                idOf(coordinator.post("/meetings", MEETING)).toString(),
                idOf(coordinator.post("/meetings", MEETING)).toString(),
                idOf(coordinator.post("/meetings", MEETING)).toString());

        assertThat(donor.idsOfAllPages("/meetings?limit=1"))
                .containsSubsequence(ids)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_meeting_is_amended_under_its_version() {
        var meeting = "/meetings/" + idOf(coordinator.post("/meetings", MEETING));

        coordinator.put(meeting, null, MEETING).expectStatus().isEqualTo(HttpStatus.PRECONDITION_REQUIRED);
        coordinator.put(meeting, "\"7\"", MEETING).expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
        coordinator
                .put(meeting, "\"1\"", MEETING.with("place", "\"Geneva\"").without("regions"))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(ETAG, "\"2\"")
                .expectBody()
                .json("{\"place\": \"Geneva\", \"regions\": [], \"version\": 2}");
    }

    @Test
    void a_meeting_that_is_deleted_is_there_for_nobody() {
        var id = idOf(coordinator.post("/meetings", MEETING));
        var meeting = "/meetings/" + id;

        coordinator.delete(meeting, null).expectStatus().isEqualTo(HttpStatus.PRECONDITION_REQUIRED);
        coordinator.delete(meeting, "\"2\"").expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
        coordinator.delete(meeting, "\"1\"").expectStatus().isNoContent();

        coordinator.get(meeting).expectStatus().isNotFound();
        coordinator.put(meeting, "\"2\"", MEETING).expectStatus().isNotFound();
        coordinator.delete(meeting, "\"2\"").expectStatus().isNotFound();
        assertThat(coordinator.ids("/meetings?limit=200")).doesNotContain(id.toString());
    }

    @Test
    void a_request_sent_again_is_answered_with_the_meeting_as_it_stands_unless_it_is_deleted() {
        var key = UUID.randomUUID().toString();
        var id = idOf(coordinator.post("/meetings", MEETING, key));
        coordinator.put("/meetings/" + id, "\"1\"", MEETING.with("place", "\"Geneva\""));

        var again = coordinator.post("/meetings", MEETING, key);
        again.expectStatus().isCreated().expectHeader().valueEquals(ETAG, "\"2\"");
        assertThat(idOf(again)).isEqualTo(id);
        coordinator
                .post("/meetings", MEETING.with("place", "\"Beirut\""), key)
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);

        coordinator.delete("/meetings/" + id, "\"2\"");
        coordinator
                .post("/meetings", MEETING, key)
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT)
                .expectBody()
                .jsonPath("$.detail")
                .value(detail -> assertThat(detail).asString().contains("deleted since"));
    }

    @Test
    void equal_requests_that_arrive_together_register_one_meeting() throws Exception {
        var key = UUID.randomUUID().toString();

        var ids = together(8, () -> idOf(coordinator.post("/meetings", MEETING, key)));

        assertThat(ids).hasSize(8).containsOnly(ids.get(0));
    }

    @Test
    void coordinators_alone_keep_meetings() {
        var meeting = "/meetings/" + idOf(coordinator.post("/meetings", MEETING));

        RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .get()
                .uri(meeting)
                .exchange()
                .expectStatus()
                .isUnauthorized();
        for (var party : List.of(lao, donor)) {
            party.post("/meetings", MEETING).expectStatus().isForbidden();
            party.put(meeting, "\"1\"", MEETING).expectStatus().isForbidden();
            party.delete(meeting, "\"1\"").expectStatus().isForbidden();
        }
        lao.delete("/meetings/" + UUID.randomUUID(), "\"1\"").expectStatus().isNotFound();
        lao.get("/meetings/nonsense").expectStatus().isNotFound();
        lao.get("/meetings?state=LAO").expectStatus().isBadRequest();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    name      | " "                                        | name       | text of 1 to 200
                    place     | null                                       | place      | required
                    period    | {"from": "2026-11-20", "to": "2026-11-23"} | period.to  | 2026-11-24 or later
                    period    | {"from": "2027-09-13", "to": "2027-09-12"} | period.to  | not before the first
                    period.to | "soon"                                     | period.to  | a day
                    regions   | ["999"]                                    | regions[0] | UN M49
                    regions   | ["035", "035"]                             | regions    | twice
                    regions   | "035"                                      | regions    | a list
                    version   | 1                                          | version    | set by the exchange
                    colour    | "red"                                      | colour     | no such field
                    """)
    void what_is_wrong_is_named_with_what_would_be_right(String field, String value, String fault, String expected) {
        var body = MEETING.with(field, value);
        var meeting = "/meetings/" + idOf(coordinator.post("/meetings", MEETING));

        for (var answer : List.of(coordinator.post("/meetings", body), coordinator.put(meeting, "\"1\"", body))) {
            assertThat(faults(answer))
                    .containsOnlyKeys(fault)
                    .extractingByKey(fault)
                    .asString()
                    .contains(expected);
        }
        coordinator.get(meeting, "\"1\"").expectStatus().isNotModified();
    }

    @Test
    void a_meeting_that_ends_today_is_not_over() {
        coordinator
                .post("/meetings", MEETING.with("period", "{\"from\": \"2026-11-20\", \"to\": \"2026-11-24\"}"))
                .expectStatus()
                .isCreated();
    }

    @Test
    void a_fault_is_told_in_the_readers_language() {
        var french = Party.readingFrench(port, "coordinator", Role.COORDINATOR);

        assertThat(faults(french.post(
                        "/meetings", MEETING.with("period", "{\"from\": \"2026-11-20\", \"to\": \"2026-11-23\"}"))))
                .containsEntry(
                        "period.to",
                        "le 2026-11-24 ou plus tard : une réunion peut avoir commencé, mais non être terminée");
    }
}
