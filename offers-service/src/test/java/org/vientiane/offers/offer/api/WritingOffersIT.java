package org.vientiane.offers.offer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpHeaders.ETAG;
import static org.springframework.http.HttpHeaders.LOCATION;
import static org.vientiane.http.testing.Party.idOf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.commitment.CommitmentEntry;
import org.vientiane.http.Role;
import org.vientiane.http.testing.Party;
import org.vientiane.offers.RunningService;
import org.vientiane.offers.offer.Offer;
import org.vientiane.offers.offer.TakingInCommitments;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

/** What a provider can do with its offers, and nobody else. */
class WritingOffersIT extends RunningService {

    @Autowired
    private TakingInCommitments takingIn;

    @Test
    void a_new_offer_has_an_address_and_its_first_version() {
        var created = deu.post("/offers", AN_OFFER);

        created.expectStatus().isCreated().expectHeader().valueEquals(ETAG, "\"1\"");
        created.expectHeader().valueEquals(LOCATION, "/offers/" + idOf(created));
    }

    @Test
    void organisations_and_states_outside_the_convention_give_too() {
        for (var provider : new String[] {"NPA", "USA", "EU"}) {
            Party.of(port, provider, Role.PROVIDER)
                    .post("/offers", AN_OFFER.with("provider", "\"%s\"".formatted(provider)))
                    .expectStatus()
                    .isCreated();
        }
    }

    @Test
    void what_an_amendment_leaves_out_is_reset() {
        var offer = "/offers/" + registered();

        deu.put(
                        offer,
                        "\"1\"",
                        AN_OFFER.without("recipients").without("minimumPerNeed").without("expertise"))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(ETAG, "\"2\"")
                .expectBody()
                .json(
                        "{\"recipients\": {\"states\": [], \"regions\": [], \"leastDevelopedOnly\": false}, \"expertise\": []}")
                .jsonPath("$.minimumPerNeed")
                .doesNotExist();
    }

    @Test
    void a_change_names_the_version_that_it_is_meant_for() {
        var offer = "/offers/" + registered();

        deu.put(offer, null, AN_OFFER).expectStatus().isEqualTo(HttpStatus.PRECONDITION_REQUIRED);
        deu.put(offer, "\"7\"", AN_OFFER).expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
        deu.act(offer + "/withdrawal", null, "\"7\"").expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
        deu.act(offer + "/withdrawal", null, "\"1\"").expectStatus().isOk();
    }

    @Test
    void of_amendments_that_arrive_together_one_is_written() throws Exception {
        var id = registered();

        var statuses = together(8, () -> deu.put("/offers/" + id, "\"1\"", AN_OFFER)
                .returnResult()
                .getStatus()
                .value());

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(offers.find(id)).map(Offer::version).contains(2L);
    }

    @Test
    void what_is_withdrawn_stays_as_it_is() {
        var offer = "/offers/" + registered();

        deu.act(offer + "/withdrawal")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(ETAG, "\"2\"")
                .expectBody()
                .json("{\"status\": \"WITHDRAWN\", \"version\": 2}");
        deu.act(offer + "/withdrawal").expectStatus().isEqualTo(HttpStatus.CONFLICT);
        deu.put(offer, "\"2\"", AN_OFFER).expectStatus().isEqualTo(HttpStatus.CONFLICT);
        deu.put(offer, "\"2\"", AN_OFFER.without("title")).expectStatus().isBadRequest();
    }

    @Test
    void the_capacity_cannot_be_lowered_below_what_is_committed_and_the_provider_is_told_by_how_much() {
        var id = promised("4000000");
        var offer = "/offers/" + id;
        var lowered = AN_OFFER.without("maximumPerNeed").with("capacity.amount", "\"3500000.25\"");

        deu.put(offer, "\"2\"", lowered)
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT)
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail)
                        .contains("4000000.00 EUR of the offer", "3500000.25 EUR only", "499999.75 EUR too little"));
        Party.readingFrench(port, "DEU", Role.PROVIDER)
                .put(offer, "\"2\"", lowered)
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT)
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail)
                        .contains("4000000.00 EUR de l’offre", "3500000.25 EUR", "499999.75 EUR de moins"));
        deu.put(offer, "\"2\"", lowered.without("title")).expectStatus().isBadRequest();
        deu.put(offer, "\"1\"", lowered).expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
        assertThat(offers.find(id)).map(Offer::version).contains(2L);

        deu.put(offer, "\"2\"", AN_OFFER.with("capacity.amount", "\"4000000\""))
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"status\": \"EXHAUSTED\", \"remaining\": {\"amount\": \"0.00\"}, \"version\": 3}");
    }

    @Test
    void unit_and_kind_of_assistance_stay_while_something_is_committed() {
        var id = promised("4000000");
        var offer = "/offers/" + id;
        var bare = AN_OFFER.without("minimumPerNeed").without("maximumPerNeed");
        var inDollars = bare.with("capacity.unit", "\"USD\"");
        var places =
                bare.with("assistance", "\"TRAINING\"").with("capacity", "{\"amount\": \"40\", \"unit\": \"PLACE\"}");

        for (var other : List.of(inDollars, places)) {
            deu.put(offer, "\"2\"", other)
                    .expectStatus()
                    .isEqualTo(HttpStatus.CONFLICT)
                    .expectBody()
                    .jsonPath("$.detail")
                    .value(String.class, detail -> assertThat(detail).contains("4000000.00 EUR", "The unit stays"));
        }
        assertThat(offers.find(id)).map(Offer::version).contains(2L);
    }

    @Test
    void an_offer_can_be_withdrawn_while_something_is_committed_and_the_commitment_stands() {
        deu.act("/offers/" + promised("4000000") + "/withdrawal")
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"status\": \"WITHDRAWN\", \"committed\": {\"amount\": \"4000000.00\", \"unit\": \"EUR\"}}");
    }

    /** A registered offer of which this much is committed. */
    private UUID promised(String eur) {
        var id = registered();
        var unit = new Unit("EUR");
        takingIn.takeIn(id, new CommitmentEntry(Ids.next(), 1, Quantity.of(eur, unit), Quantity.none(unit)));
        return id;
    }

    @Test
    void what_has_expired_can_be_amended_with_a_later_period() {
        deu.put("/offers/" + expired("DEU"), "\"1\"", AN_OFFER)
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"status\": \"OPEN\", \"registeredOn\": \"2025-11-24\"}");
    }

    @Test
    void a_provider_writes_its_own_offers_only() {
        var id = registered();
        var offer = "/offers/" + id;

        RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .get()
                .uri(offer)
                .exchange()
                .expectStatus()
                .isUnauthorized();
        Party.of(port, "DEU", Role.AFFECTED_STATE)
                .post("/offers", AN_OFFER)
                .expectStatus()
                .isForbidden();
        nor.post("/offers", AN_OFFER).expectStatus().isForbidden();
        nor.post("/offers", AN_OFFER.without("title")).expectStatus().isBadRequest();
        nor.put(offer, "\"1\"", AN_OFFER).expectStatus().isForbidden();
        nor.act(offer + "/withdrawal").expectStatus().isForbidden();
        deu.put(offer, "\"1\"", AN_OFFER.with("provider", "\"NOR\""))
                .expectStatus()
                .isForbidden();
        coordinator.post("/offers", AN_OFFER).expectStatus().isForbidden();
        coordinator.act(offer + "/withdrawal").expectStatus().isForbidden();
        assertThat(offers.find(id)).map(Offer::version).contains(1L);
    }

    @Test
    void a_request_sent_again_is_answered_with_the_offer_as_it_stands() {
        var key = UUID.randomUUID().toString();
        var id = idOf(deu.post("/offers", AN_OFFER, key));
        deu.act("/offers/" + id + "/withdrawal", key, null).expectStatus().isOk();

        var again = deu.post("/offers", AN_OFFER, key);

        again.expectStatus().isCreated().expectHeader().valueEquals(ETAG, "\"2\"");
        assertThat(idOf(again)).isEqualTo(id);
        deu.act("/offers/" + id + "/withdrawal", key, null).expectStatus().isOk();
        deu.post("/offers", AN_OFFER.with("title", "\"Another\""), key)
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void equal_requests_that_arrive_together_write_one_offer() throws Exception {
        var key = UUID.randomUUID().toString();

        var ids = together(8, () -> idOf(deu.post("/offers", AN_OFFER, key)));

        assertThat(ids).hasSize(8).containsOnly(ids.get(0));
    }
}
