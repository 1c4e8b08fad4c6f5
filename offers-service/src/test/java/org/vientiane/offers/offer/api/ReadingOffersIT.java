package org.vientiane.offers.offer.api;

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
import org.vientiane.offers.RunningService;
import org.vientiane.offers.offer.OfferStatus;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

/** What is read of offers, and by whom. */
class ReadingOffersIT extends RunningService {

    @Autowired
    private MongoOperations store;

    private static final List<String> CONFIDENCES =
            List.of("minimumPerNeed", "maximumPerNeed", "worksInNonStateActorAreas");

    @Test
    void an_offer_reads_as_it_was_written_with_all_decimals_and_defaults() {
        var id = registered();

        var expected =
                """
                {"id": "%s", "provider": "DEU", "title": "Humanitarian mine action",
                 "obligations": ["CLEARANCE", "VICTIM_ASSISTANCE"], "assistance": "FUNDING",
                 "capacity": {"amount": "16000000.00", "unit": "EUR"},
                 "period": {"from": "2026-11-24", "to": "2028-11-23"}, "channels": ["CIVIL_SOCIETY", "UNITED_NATIONS"],
                 "minimumPerNeed": {"amount": "200000.00", "unit": "EUR"},
                 "maximumPerNeed": {"amount": "4000000.00", "unit": "EUR"},
                 "recipients": {"states": ["LAO"], "regions": ["145", "011"], "leastDevelopedOnly": false},
                 "worksInNonStateActorAreas": true, "renewable": false, "expertise": ["CLEARANCE"],
                 "visibility": "PUBLIC", "registeredOn": "2026-11-24", "status": "OPEN",
                 "committed": {"amount": "0.00", "unit": "EUR"}, "remaining": {"amount": "16000000.00", "unit": "EUR"},
                 "version": 1}
                """
                        .formatted(id);
        deu.get("/offers/" + id)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(ETAG, "\"1\"")
                .expectBody()
                .json(expected, JsonCompareMode.STRICT);
    }

    @Test
    void who_knows_the_version_is_spared_the_rest() {
        var id = registered();

        deu.get("/offers/" + id, "\"1\"").expectStatus().isNotModified();
        deu.get("/offers/" + id, "\"2\"").expectStatus().isOk();
    }

    @Test
    void an_offer_whose_period_is_over_reads_as_expired() {
        deu.get("/offers/" + expired("DEU")).expectBody().json("{\"status\": \"EXPIRED\"}");
    }

    @Test
    void a_restricted_offer_is_there_for_its_provider_and_coordinators_alone() {
        var id = idOf(deu.post("/offers", AN_OFFER.with("visibility", "\"RESTRICTED\"")));
        var offer = "/offers/" + id;

        for (var reader : List.of(deu, coordinator)) {
            reader.get(offer).expectStatus().isOk();
            assertThat(reader.ids("/offers?limit=200")).contains(id.toString());
        }
        for (var reader : List.of(nor, lao)) {
            reader.get(offer).expectStatus().isNotFound();
            assertThat(reader.ids("/offers?limit=200")).doesNotContain(id.toString());
        }
        nor.put(offer, null, AN_OFFER).expectStatus().isNotFound();
        nor.act(offer + "/withdrawal").expectStatus().isNotFound();
    }

    @Test
    void limits_and_work_where_non_state_actors_operate_are_confidences() {
        var id = registered();

        for (var field : CONFIDENCES) {
            for (var reader : List.of(deu, coordinator)) {
                reader.get("/offers/" + id).expectBody().jsonPath("$." + field).exists();
            }
            for (var reader : List.of(nor, lao)) {
                reader.get("/offers/" + id)
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .jsonPath("$." + field)
                        .doesNotExist();
                reader.get("/offers?provider=DEU&limit=200")
                        .expectBody()
                        .jsonPath("$.items[?(@.%s)]".formatted(field))
                        .isEmpty();
            }
        }
    }

    @Test
    void a_list_is_narrowed_and_goes_on_page_by_page() {
        var irl = Party.of(port, "IRL", Role.PROVIDER);
        var offer = AN_OFFER.with("provider", "\"IRL\"");
        var first = idOf(irl.post("/offers", offer));
        var withdrawn = idOf(irl.post("/offers", offer));
        irl.act("/offers/" + withdrawn + "/withdrawal");
        var expired = expired("IRL");
        var second = idOf(irl.post("/offers", offer.with("obligations", "[\"STOCKPILE_DESTRUCTION\"]")));
        var third = idOf(irl.post("/offers", offer));

        assertThat(lao.ids("/offers?provider=IRL")).containsExactly(text(first, withdrawn, expired, second, third));
        assertThat(lao.ids("/offers?provider=IRL&status=OPEN")).containsExactly(text(first, second, third));
        assertThat(lao.ids("/offers?provider=IRL&status=WITHDRAWN")).containsExactly(text(withdrawn));
        assertThat(lao.ids("/offers?provider=IRL&status=EXPIRED")).containsExactly(text(expired));
        assertThat(lao.ids("/offers?provider=IRL&status=EXHAUSTED")).isEmpty();
        assertThat(lao.ids("/offers?provider=IRL&obligation=VICTIM_ASSISTANCE"))
                .containsExactly(text(first, withdrawn, third));
        assertThat(lao.idsOfAllPages("/offers?provider=IRL&limit=2"))
                .containsExactly(text(first, withdrawn, expired, second, third));
        assertThat(lao.idsOfAllPages("/offers?provider=IRL&status=OPEN&limit=1"))
                .containsExactly(text(first, second, third));
    }

    @ParameterizedTest
    @EnumSource(OfferStatus.class)
    void a_list_of_one_status_holds_what_is_shown_with_it_and_nothing_else(OfferStatus status) {
        var shown = offersOfAllStatuses().stream()
                .map(offers::find)
                .flatMap(Optional::stream)
                .filter(offer -> offer.status(TODAY) == status)
                .map(offer -> offer.id().toString())
                .toList();

        var listed = lao.idsOfAllPages("/offers?provider=CHE&limit=1&status=" + status);

        assertThat(shown).isNotEmpty();
        assertThat(listed).containsAll(shown).doesNotHaveDuplicates().isSorted();
        for (var id : listed) {
            lao.get("/offers/" + id).expectBody().json("{\"status\": \"%s\"}".formatted(status));
        }
    }

    /** Offers of ten places, in a period that has ended or not, with as much committed. */
    private List<UUID> offersOfAllStatuses() {
        var ids = new ArrayList<UUID>();
        for (var lastDay : List.of(TODAY, TODAY.minusDays(1))) {
            for (var committed : List.of("0", "9", "10", "11")) {
                ids.add(stored("CHE", lastDay, false, Quantity.of(committed, Unit.PLACE)));
                ids.add(stored("CHE", lastDay, true, Quantity.of(committed, Unit.PLACE)));
            }
            ids.add(stored("CHE", lastDay, false, Quantity.of("0.01", new Unit("USD"))));
        }
        return ids;
    }

    @Test
    void a_document_of_the_time_before_there_were_commitments_reads_as_an_offer_of_which_nothing_is_committed() {
        var id = stored("AUT", TODAY, false, Quantity.none(Unit.PLACE));
        store.getCollection("offers")
                .updateOne(
                        new Document("_id", id),
                        Updates.combine(Updates.unset("derived"), Updates.unset("state.commitments")));

        lao.get("/offers/" + id)
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"status\": \"OPEN\", \"remaining\": {\"amount\": \"10\", \"unit\": \"PLACE\"}}");
        assertThat(lao.ids("/offers?provider=AUT&status=OPEN")).containsExactly(id.toString());
        assertThat(lao.ids("/offers?provider=AUT&status=EXHAUSTED")).isEmpty();
    }

    @Test
    void a_question_that_nobody_understands_is_refused() {
        lao.get("/offers?colour=red").expectStatus().isBadRequest();
        lao.get("/offers?status=BUSY").expectStatus().isBadRequest();
        lao.get("/offers?limit=201").expectStatus().isBadRequest();
        lao.get("/offers/nonsense").expectStatus().isNotFound();
        lao.get("/offers/" + UUID.randomUUID()).expectStatus().isNotFound();
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
                .jsonPath("$.paths['/offers/{id}/withdrawal'].post.summary")
                .isEqualTo("Withdraw an offer")
                .jsonPath("$..minimumPerNeed.description")
                .exists()
                .jsonPath("$.paths['/offers'].post.responses['201']")
                .exists()
                .jsonPath("$.components.schemas.OfferResponse.properties.remaining.description")
                .exists();
        anybody.get().uri("/swagger-ui/index.html").exchange().expectStatus().isOk();
    }

    private static String[] text(UUID... ids) {
        return Stream.of(ids).map(UUID::toString).toArray(String[]::new);
    }
}
