package org.vientiane.needs.need.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpHeaders.ETAG;
import static org.vientiane.http.testing.Party.idOf;

import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.vientiane.http.Role;
import org.vientiane.http.testing.Party;
import org.vientiane.needs.RunningService;
import org.vientiane.needs.need.NeedStatus;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

/** What is read of needs, and by whom. */
class ReadingNeedsIT extends RunningService {

    @Autowired
    private MongoOperations store;

    @Test
    void a_need_reads_as_the_design_shows_it() {
        var id = published();

        var expected =
                """
                {"id": "%s", "state": "LAO", "title": "Clearance along the new school road in Nonghet",
                 "obligation": "CLEARANCE", "assistance": "FUNDING",
                 "quantity": {"amount": "1200000.50", "unit": "USD"},
                 "nationalResources": {"amount": "100000.00", "unit": "USD"},
                 "period": {"from": "2027-02-01", "to": "2029-01-31"},
                 "channels": ["GOVERNMENT", "UNITED_NATIONS"], "nationalPriority": 2,
                 "nationalPlan": "Safe Path Forward II", "programme": {"name": "UXO Lao", "kind": "GOVERNMENT"},
                 "nonStateActorArea": false, "visibility": "PUBLIC",
                 "evidence": {"kind": "TECHNICAL_SURVEY", "reference": "TS-2025-118", "dated": "2025-06-30"},
                 "requestedOn": "2026-05-08", "confirmedOn": "2026-11-24", "status": "OPEN",
                 "gap": {"amount": "1100000.50", "unit": "USD"}, "committed": {"amount": "0.00", "unit": "USD"},
                 "received": {"amount": "0.00", "unit": "USD"}, "version": 1}
                """
                        .formatted(id);
        lao.get("/needs/" + id)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(ETAG, "\"1\"")
                .expectBody()
                .json(expected, JsonCompareMode.STRICT);
    }

    @Test
    void who_knows_the_version_is_spared_the_rest() {
        var id = published();

        lao.get("/needs/" + id, "\"1\"").expectStatus().isNotModified();
        lao.get("/needs/" + id, "\"2\"").expectStatus().isOk();
    }

    @Test
    void a_need_whose_period_is_over_reads_as_expired() {
        lao.get("/needs/" + expired("LAO")).expectBody().json("{\"status\": \"EXPIRED\"}");
    }

    @Test
    void a_restricted_need_is_there_for_its_state_and_coordinators_alone() {
        var id = idOf(lao.post("/needs", A_NEED.with("visibility", "\"RESTRICTED\"")));
        var need = "/needs/" + id;

        for (var reader : List.of(lao, coordinator)) {
            reader.get(need).expectStatus().isOk();
            assertThat(reader.ids("/needs?limit=200")).contains(id.toString());
        }
        for (var reader : List.of(lbn, donor)) {
            reader.get(need).expectStatus().isNotFound();
            assertThat(reader.ids("/needs?limit=200")).doesNotContain(id.toString());
        }
        lbn.put(need, null, A_NEED).expectStatus().isNotFound();
        lbn.act(need + "/withdrawal").expectStatus().isNotFound();
    }

    @Test
    void where_non_state_actors_operate_is_a_confidence() {
        var id = idOf(lao.post("/needs", A_NEED.with("nonStateActorArea", "true")));

        for (var reader : List.of(lao, coordinator)) {
            reader.get("/needs/" + id).expectBody().json("{\"nonStateActorArea\": true}");
        }
        for (var reader : List.of(lbn, donor)) {
            reader.get("/needs/" + id)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.nonStateActorArea")
                    .doesNotExist();
            reader.get("/needs?state=LAO&limit=200")
                    .expectBody()
                    .jsonPath("$.items[?(@.nonStateActorArea)]")
                    .isEmpty();
        }
    }

    @Test
    void a_list_is_narrowed_and_goes_on_page_by_page() {
        var bgr = Party.of(port, "BGR", Role.AFFECTED_STATE);
        var need = A_NEED.with("state", "\"BGR\"");
        var first = idOf(bgr.post("/needs", need));
        var withdrawn = idOf(bgr.post("/needs", need));
        bgr.act("/needs/" + withdrawn + "/withdrawal");
        var expired = expired("BGR");
        var second = idOf(bgr.post("/needs", need.with("obligation", "\"VICTIM_ASSISTANCE\"")));
        var third = idOf(bgr.post("/needs", need));

        assertThat(donor.ids("/needs?state=BGR")).containsExactly(text(first, withdrawn, expired, second, third));
        assertThat(donor.ids("/needs?state=BGR&status=OPEN")).containsExactly(text(first, second, third));
        assertThat(donor.ids("/needs?state=BGR&status=WITHDRAWN")).containsExactly(text(withdrawn));
        assertThat(donor.ids("/needs?state=BGR&status=EXPIRED")).containsExactly(text(expired));
        assertThat(donor.ids("/needs?state=BGR&status=COVERED")).isEmpty();
        assertThat(donor.ids("/needs?state=BGR&obligation=VICTIM_ASSISTANCE")).containsExactly(text(second));
        assertThat(donor.idsOfAllPages("/needs?state=BGR&limit=2"))
                .containsExactly(text(first, withdrawn, expired, second, third));
        assertThat(donor.idsOfAllPages("/needs?state=BGR&status=OPEN&limit=1"))
                .containsExactly(text(first, second, third));
    }

    @ParameterizedTest
    @EnumSource(NeedStatus.class)
    void a_list_of_one_status_holds_what_is_shown_with_it_and_nothing_else(NeedStatus status) {
        var all = needsOfAllStatuses();
        var shown = all.stream()
                .map(needs::find)
                .flatMap(Optional::stream)
                .filter(need -> need.status(TODAY) == status)
                .map(need -> need.id().toString())
                .toList();

        var listed = donor.idsOfAllPages("/needs?state=SLE&limit=1&status=" + status);

        assertThat(shown).isNotEmpty();
        assertThat(listed).containsAll(shown).doesNotHaveDuplicates().isSorted();
        for (var id : listed) {
            donor.get("/needs/" + id).expectBody().json("{\"status\": \"%s\"}".formatted(status));
        }
    }

    /** Needs for ten items, in a period that has ended or not, with as much committed and received. */
    private List<UUID> needsOfAllStatuses() {
        var ids = new ArrayList<UUID>();
        for (var lastDay : List.of(TODAY, TODAY.minusDays(1))) {
            for (var figures : List.of("0 0", "4 0", "4 4", "10 9", "10 10", "11 10")) {
                var of = figures.split(" ", 2);
                ids.add(stored("SLE", lastDay, false, items(of[0]), items(of[1])));
                ids.add(stored("SLE", lastDay, true, items(of[0]), items(of[1])));
            }
            ids.add(stored("SLE", lastDay, false, Quantity.of("0.01", new Unit("USD")), items("0")));
        }
        return ids;
    }

    @Test
    void a_document_of_the_time_before_there_were_commitments_reads_as_a_need_to_which_nothing_is_committed() {
        var id = stored("GUY", TODAY, false, items("0"), items("0"));
        store.getCollection("needs")
                .updateOne(
                        new Document("_id", id),
                        Updates.combine(Updates.unset("derived"), Updates.unset("state.commitments")));

        donor.get("/needs/" + id)
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"status\": \"OPEN\", \"committed\": {\"amount\": \"0\", \"unit\": \"ITEM\"}}");
        assertThat(donor.ids("/needs?state=GUY&status=OPEN")).containsExactly(id.toString());
        assertThat(donor.ids("/needs?state=GUY&status=COVERED")).isEmpty();
    }

    private static Quantity items(String amount) {
        return Quantity.of(amount, Unit.ITEM);
    }

    @Test
    void a_question_that_nobody_understands_is_refused() {
        donor.get("/needs?colour=red").expectStatus().isBadRequest();
        donor.get("/needs?status=BUSY").expectStatus().isBadRequest();
        donor.get("/needs?limit=201").expectStatus().isBadRequest();
        donor.get("/needs/nonsense").expectStatus().isNotFound();
        donor.get("/needs/" + UUID.randomUUID()).expectStatus().isNotFound();
    }

    @Test
    void the_documentation_is_open_and_tells_what_fields_mean() {
        var anybody = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build();

        anybody.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.paths['/needs/{id}/confirmation'].post.summary")
                .isEqualTo("Confirm a need")
                .jsonPath("$..otherSupport.description")
                .exists()
                .jsonPath("$.paths['/needs'].post.responses['201']")
                .exists()
                .jsonPath("$.components.schemas.NeedResponse.properties.gap.description")
                .exists();
        anybody.get().uri("/swagger-ui/index.html").exchange().expectStatus().isOk();
    }

    private static String[] text(UUID... ids) {
        return Stream.of(ids).map(UUID::toString).toArray(String[]::new);
    }
}
