package org.vientiane.needs.need.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpHeaders.ETAG;
import static org.springframework.http.HttpHeaders.LOCATION;
import static org.vientiane.http.testing.Party.faults;
import static org.vientiane.http.testing.Party.idOf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.commitment.CommitmentEntry;
import org.vientiane.http.Role;
import org.vientiane.http.testing.Party;
import org.vientiane.needs.RunningService;
import org.vientiane.needs.need.Need;
import org.vientiane.needs.need.TakingInCommitments;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

/** What a state can do with its needs, and nobody else. */
class WritingNeedsIT extends RunningService {

    @Autowired
    private TakingInCommitments takingIn;

    @Test
    void a_new_need_has_an_address_and_its_first_version() {
        var created = lao.post("/needs", A_NEED);

        created.expectStatus().isCreated().expectHeader().valueEquals(ETAG, "\"1\"");
        created.expectHeader().valueEquals(LOCATION, "/needs/" + idOf(created));
    }

    @Test
    void a_request_of_no_date_is_made_today_and_an_amendment_does_not_make_it_younger() {
        var id = idOf(lao.post("/needs", A_NEED.without("requestedOn")));

        lao.get("/needs/" + id).expectBody().json("{\"requestedOn\": \"2026-11-24\"}");
        lao.put("/needs/" + id, "\"1\"", A_NEED).expectBody().json("{\"requestedOn\": \"2026-05-08\"}");
        lao.put("/needs/" + id, "\"2\"", A_NEED.without("requestedOn"))
                .expectBody()
                .json("{\"requestedOn\": \"2026-05-08\", \"version\": 3}");
    }

    @Test
    void what_an_amendment_leaves_out_is_reset() {
        var id = idOf(lao.post("/needs", A_NEED.with("nonStateActorArea", "true")));

        lao.put("/needs/" + id, "\"1\"", A_NEED.without("evidence").without("nationalResources"))
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"nonStateActorArea\": false, \"gap\": {\"amount\": \"1200000.50\", \"unit\": \"USD\"}}")
                .jsonPath("$.evidence")
                .doesNotExist()
                .jsonPath("$.nationalResources")
                .doesNotExist();
    }

    @Test
    void a_change_names_the_version_that_it_is_meant_for() {
        var need = "/needs/" + published();

        lao.put(need, null, A_NEED).expectStatus().isEqualTo(HttpStatus.PRECONDITION_REQUIRED);
        lao.put(need, "\"7\"", A_NEED).expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
        lao.act(need + "/confirmation", null, "\"7\"").expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
        lao.put(need, "\"1\"", A_NEED).expectStatus().isOk().expectHeader().valueEquals(ETAG, "\"2\"");
        lao.act(need + "/withdrawal", null, "\"2\"").expectStatus().isOk();
    }

    @Test
    void of_amendments_that_arrive_together_one_is_written() throws Exception {
        var id = published();

        var statuses = together(8, () -> status(lao.put("/needs/" + id, "\"1\"", A_NEED)));

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(needs.find(id)).map(Need::version).contains(2L);
    }

    @Test
    void confirmations_that_arrive_together_all_count() throws Exception {
        var id = published();

        var statuses = together(8, () -> status(lao.act("/needs/" + id + "/confirmation")));

        assertThat(statuses).containsOnly(200);
        assertThat(needs.find(id)).map(Need::version).contains(9L);
    }

    @Test
    void what_is_withdrawn_stays_as_it_is() {
        var need = "/needs/" + published();

        lao.act(need + "/withdrawal")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(ETAG, "\"2\"")
                .expectBody()
                .json("{\"status\": \"WITHDRAWN\", \"version\": 2}");
        lao.act(need + "/withdrawal").expectStatus().isEqualTo(HttpStatus.CONFLICT);
        lao.act(need + "/confirmation").expectStatus().isEqualTo(HttpStatus.CONFLICT);
        lao.put(need, "\"2\"", A_NEED).expectStatus().isEqualTo(HttpStatus.CONFLICT);
        lao.put(need, "\"2\"", A_NEED.with("nationalPriority", "9"))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void less_than_is_committed_cannot_be_asked_for_and_the_state_is_told_by_how_much() {
        var id = promised("400000");
        var need = "/needs/" + id;
        var lowered = A_NEED.with("quantity.amount", "\"450000.25\"");

        lao.put(need, "\"2\"", lowered)
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT)
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail)
                        .contains("400000.00 USD is committed", "350000.25 USD only", "49999.75 USD too little"));
        Party.readingFrench(port, "LAO", Role.AFFECTED_STATE)
                .put(need, "\"2\"", lowered)
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT)
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail)
                        .contains(
                                "400000.00 USD sont engagés",
                                "350000.25 USD",
                                "49999.75 USD de moins",
                                "l’engagement"));
        lao.put(need, "\"2\"", A_NEED.with("otherSupport", "{\"amount\": \"700000.51\", \"unit\": \"USD\"}"))
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT);
        lao.put(need, "\"2\"", lowered.with("nationalPriority", "9"))
                .expectStatus()
                .isBadRequest();
        lao.put(need, "\"1\"", lowered).expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
        assertThat(needs.find(id)).map(Need::version).contains(2L);

        lao.put(need, "\"2\"", A_NEED.with("quantity.amount", "\"500000\""))
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"status\": \"COVERED\", \"gap\": {\"amount\": \"0.00\"}, \"version\": 3}");
    }

    @Test
    void unit_and_kind_of_assistance_stay_while_something_is_committed() {
        var id = promised("400000");
        var need = "/needs/" + id;
        var inEuros = A_NEED.without("nationalResources").with("quantity.unit", "\"EUR\"");
        var places = A_NEED.without("nationalResources")
                .with("assistance", "\"TRAINING\"")
                .with("quantity", "{\"amount\": \"40\", \"unit\": \"PLACE\"}");

        for (var other : List.of(inEuros, places)) {
            lao.put(need, "\"2\"", other)
                    .expectStatus()
                    .isEqualTo(HttpStatus.CONFLICT)
                    .expectBody()
                    .jsonPath("$.detail")
                    .value(String.class, detail -> assertThat(detail).contains("400000.00 USD", "The unit stays"));
        }
        assertThat(needs.find(id)).map(Need::version).contains(2L);
    }

    @Test
    void a_need_can_be_withdrawn_while_something_is_committed_and_the_commitment_stands() {
        var need = "/needs/" + promised("400000");

        lao.act(need + "/withdrawal")
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"status\": \"WITHDRAWN\", \"committed\": {\"amount\": \"400000.00\", \"unit\": \"USD\"}}");
    }

    /** A published need to which this much is committed. */
    private UUID promised(String usd) {
        var id = published();
        var unit = new Unit("USD");
        takingIn.takeIn(id, new CommitmentEntry(Ids.next(), 1, Quantity.of(usd, unit), Quantity.none(unit)));
        return id;
    }

    @Test
    void what_has_expired_can_be_amended_but_not_confirmed() {
        var need = "/needs/" + expired("LAO");

        lao.act(need + "/confirmation").expectStatus().isEqualTo(HttpStatus.CONFLICT);
        lao.put(need, "\"1\"", A_NEED).expectStatus().isOk().expectBody().json("{\"status\": \"OPEN\"}");
    }

    @Test
    void a_state_writes_its_own_needs_only() {
        var id = published();
        var need = "/needs/" + id;

        RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .get()
                .uri(need)
                .exchange()
                .expectStatus()
                .isUnauthorized();
        donor.post("/needs", A_NEED).expectStatus().isForbidden();
        lbn.post("/needs", A_NEED).expectStatus().isForbidden();
        lbn.post("/needs", A_NEED.with("nationalPriority", "9")).expectStatus().isBadRequest();
        lbn.put(need, "\"1\"", A_NEED).expectStatus().isForbidden();
        lbn.act(need + "/withdrawal").expectStatus().isForbidden();
        lao.put(need, "\"1\"", A_NEED.with("state", "\"LBN\"")).expectStatus().isForbidden();
        coordinator.post("/needs", A_NEED).expectStatus().isForbidden();
        coordinator.act(need + "/confirmation").expectStatus().isForbidden();
        assertThat(needs.find(id)).map(Need::version).contains(1L);
    }

    @Test
    void a_request_sent_again_is_answered_with_the_need_as_it_stands() {
        var key = UUID.randomUUID().toString();
        var id = idOf(lao.post("/needs", A_NEED, key));
        lao.act("/needs/" + id + "/confirmation");

        var again = lao.post("/needs", A_NEED, key);

        again.expectStatus().isCreated().expectHeader().valueEquals(ETAG, "\"2\"");
        assertThat(idOf(again)).isEqualTo(id);
    }

    @Test
    void a_key_is_a_partys_own_and_good_for_one_request() {
        var key = UUID.randomUUID().toString();
        var id = idOf(lao.post("/needs", A_NEED, key));

        lao.post("/needs", A_NEED.with("title", "\"Another\""), key)
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(idOf(lbn.post("/needs", A_NEED.with("state", "\"LBN\""), key)))
                .isNotEqualTo(id);
    }

    @Test
    void a_withdrawal_sent_again_with_its_key_is_answered_and_not_refused() {
        var withdrawal = "/needs/" + published() + "/withdrawal";
        var key = UUID.randomUUID().toString();

        lao.act(withdrawal, key, null).expectStatus().isOk();
        lao.act(withdrawal, key, null).expectStatus().isOk().expectBody().json("{\"version\": 2}");
    }

    @Test
    void equal_requests_that_arrive_together_write_one_need() throws Exception {
        var key = UUID.randomUUID().toString();

        var ids = together(8, () -> idOf(lao.post("/needs", A_NEED, key)));

        assertThat(ids).hasSize(8).containsOnly(ids.get(0));
    }

    @Test
    void help_with_access_opens_the_way_to_a_need_of_the_same_state() {
        var id = published();
        var access = A_NEED.with("assistance", "\"ACCESS_FACILITATION\"")
                .with("quantity", "{\"amount\": \"6\", \"unit\": \"PERSON_MONTH\"}")
                .without("nationalResources")
                .with("accessFor", "\"%s\"".formatted(id));

        lao.post("/needs", access)
                .expectStatus()
                .isCreated()
                .expectBody()
                .json("{\"accessFor\": \"%s\", \"gap\": {\"amount\": \"6.0\"}}".formatted(id));
        assertThat(faults(lbn.post("/needs", access.with("state", "\"LBN\"")))).containsOnlyKeys("accessFor");
        assertThat(faults(lao.post("/needs", access.with("accessFor", "\"%s\"".formatted(UUID.randomUUID())))))
                .containsOnlyKeys("accessFor");
    }

    private static int status(ResponseSpec answered) {
        return answered.returnResult().getStatus().value();
    }
}
