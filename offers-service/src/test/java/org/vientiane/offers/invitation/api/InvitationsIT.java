package org.vientiane.offers.invitation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.HttpHeaders.ETAG;
import static org.vientiane.http.testing.Party.faults;
import static org.vientiane.http.testing.Party.idOf;
import static org.vientiane.offers.need.NeedBuilder.aNeed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.json.JsonCompareMode;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.invitation.InvitationEvent;
import org.vientiane.contracts.invitation.InvitationStatus;
import org.vientiane.contracts.offer.OfferOrigin;
import org.vientiane.contracts.testing.EventSchemas;
import org.vientiane.http.Role;
import org.vientiane.http.testing.JsonBody;
import org.vientiane.http.testing.Party;
import org.vientiane.offers.RunningService;
import org.vientiane.offers.invitation.Invitation.Occurrence;
import org.vientiane.offers.invitation.InvitingPartners;
import org.vientiane.offers.invitation.LettingInvitationsLapse;
import org.vientiane.vocabulary.PartyCode;

/** A coordinator invites, the party answers, and the need's state reads what becomes of it. */
class InvitationsIT extends RunningService {

    private static final JsonBody NO = new JsonBody("{\"answer\": \"DECLINED\", \"reason\": \"BUDGET_YEAR\"}");

    @Autowired
    private InvitingPartners inviting;

    @Autowired
    private LettingInvitationsLapse lapsing;

    @Test
    void an_invitation_is_read_by_those_whom_it_concerns() {
        var need = asked(aNeed()).id();
        var id = invited(need, "DEU");

        for (var reader : List.of(deu, lao, coordinator)) {
            reader.get("/invitations/" + id)
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .valueEquals(ETAG, "\"1\"")
                    .expectBody()
                    .json(
                            """
                            {"id": "%s", "need": "%s", "party": "DEU", "answerBy": "2026-12-24",
                             "note": "We should be glad", "status": "SENT", "state": "LAO", "sentOn": "2026-11-24",
                             "title": "Clearance along the school road",
                             "gap": {"amount": "1200000.00", "unit": "USD"}, "version": 1}
                            """
                                    .formatted(id, need),
                            JsonCompareMode.LENIENT)
                    .jsonPath("$.transitions[0].text")
                    .isEqualTo("Germany is invited to make an offer for it by 24 December 2026.")
                    .jsonPath("$.wouldHaveTo.length()")
                    .isEqualTo(5);
            assertThat(reader.idsOfAllPages("/invitations?limit=1")).contains(id.toString());
        }
        nor.get("/invitations/" + id).expectStatus().isNotFound();
        assertThat(nor.idsOfAllPages("/invitations?limit=200")).doesNotContain(id.toString());
        nor.post("/invitations/" + id + "/answers", NO).expectStatus().isNotFound();
    }

    @Test
    void nobody_is_invited_for_a_need_twice() throws Exception {
        var need = asked(aNeed()).id();

        var statuses = together(8, () -> coordinator
                .post("/invitations", invitation(need, "DEU"))
                .returnResult()
                .getStatus()
                .value());

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        coordinator.post("/invitations", invitation(need, "NOR")).expectStatus().isCreated();
    }

    @Test
    void the_same_request_twice_is_one_invitation() {
        var body = invitation(asked(aNeed()).id(), "DEU");
        var key = UUID.randomUUID().toString();

        var first = idOf(coordinator.post("/invitations", body, key));

        assertThat(idOf(coordinator.post("/invitations", body, key))).isEqualTo(first);
        coordinator
                .post("/invitations", body.without("note"), key)
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void only_coordinators_invite_and_only_for_open_needs_that_all_may_know() {
        var need = asked(aNeed()).id();

        lao.post("/invitations", invitation(need, "DEU")).expectStatus().isForbidden();
        deu.post("/invitations", invitation(need, "DEU")).expectStatus().isForbidden();
        for (var closed : List.of(
                asked(aNeed().withCommitted("1200000")), asked(aNeed().withdrawn()), asked(aNeed().restricted()))) {
            coordinator
                    .post("/invitations", invitation(closed.id(), "DEU"))
                    .expectStatus()
                    .isEqualTo(HttpStatus.CONFLICT);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    need     | "01a20d7c-2f18-7075-8b89-24e6b0f7da5b" | need | the id of a need
                    need     | "nonsense"   | need     | an id
                    party    | "ACME"       | party    | known to the exchange
                    party    | "LAO"        | party    | another party
                    answerBy | "2026-11-24" | answerBy | from 2026-11-25 to 2027-11-24
                    answerBy | "2027-11-25" | answerBy | from 2026-11-25 to 2027-11-24
                    answerBy | "soon"       | answerBy | a day such as
                    answerBy | null         | answerBy | required
                    note     | ""           | note     | text
                    status   | "SENT"       | status   | set by the exchange
                    colour   | "red"        | colour   | no such field
                    """)
    void what_is_wrong_with_an_invitation_is_named_with_what_would_be_right(
            String field, String value, String fault, String expected) {
        var body = invitation(asked(aNeed()).id(), "DEU").with(field, value);

        assertThat(faults(coordinator.post("/invitations", body)))
                .containsOnlyKeys(fault)
                .extractingByKey(fault)
                .asString()
                .contains(expected);
    }

    @Test
    void an_offer_that_answers_an_invitation_knows_the_need_that_it_came_from() {
        var need = asked(aNeed()).id();
        var id = invited(need, "DEU");
        var offer = registered();

        deu.post("/invitations/" + id + "/answers", yes(offer))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(ETAG, "\"2\"")
                .expectBody()
                .json("{\"status\": \"OFFERED\", \"offer\": \"%s\", \"answeredOn\": \"2026-11-24\"}".formatted(offer));

        var origin = new OfferOrigin(id, need);
        await().untilAsserted(() ->
                assertThat(offers.find(offer).orElseThrow().origin()).isEqualTo(origin));
        await().untilAsserted(() -> assertThat(topics.events(Topics.OFFERS)).anySatisfy(event -> {
            assertThat(event.id()).isEqualTo(offer);
            assertThat(event.origin()).isEqualTo(origin);
        }));
        deu.get("/offers/" + offer).expectBody().jsonPath("$.origin.need").isEqualTo(need.toString());
        lao.get("/offers/" + offer).expectBody().jsonPath("$.origin").doesNotExist();
    }

    @Test
    void an_answer_stands_and_a_repeat_of_it_is_answered_alike() {
        var id = invited(asked(aNeed()).id(), "DEU");
        var answers = "/invitations/" + id + "/answers";
        var key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            deu.post(answers, NO, key)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .json("{\"status\": \"DECLINED\", \"reason\": \"BUDGET_YEAR\", \"version\": 2}");
        }
        deu.post(answers, yes(registered())).expectStatus().isEqualTo(HttpStatus.CONFLICT);
        lao.get("/invitations/" + id)
                .expectBody()
                .jsonPath("$.transitions[1].text")
                .isEqualTo("Germany declines: its budget of the year does not allow it.");
    }

    @Test
    void only_the_invited_party_answers() {
        var id = invited(asked(aNeed()).id(), "DEU");

        lao.post("/invitations/" + id + "/answers", NO).expectStatus().isForbidden();
        coordinator.post("/invitations/" + id + "/answers", NO).expectStatus().isForbidden();
        Party.of(port, "DEU", Role.AFFECTED_STATE)
                .post("/invitations/" + id + "/answers", NO)
                .expectStatus()
                .isForbidden();
    }

    @Test
    void what_is_wrong_with_an_answer_is_named_with_what_would_be_right() {
        var answers = "/invitations/" + invited(asked(aNeed()).id(), "DEU") + "/answers";
        var anothers = idOf(nor.post("/offers", AN_OFFER.with("provider", "\"NOR\"")));
        var ofAnotherKind = idOf(deu.post("/offers", AN_OFFER.with("obligations", "[\"STOCKPILE_DESTRUCTION\"]")));
        var withdrawn = registered();
        deu.act("/offers/" + withdrawn + "/withdrawal").expectStatus().isOk();

        for (var offer : List.of(UUID.randomUUID(), anothers, ofAnotherKind, withdrawn)) {
            assertThat(faults(deu.post(answers, yes(offer)))).containsOnlyKeys("offer");
        }
        assertThat(faults(deu.post(answers, new JsonBody("{\"answer\": \"OFFERED\"}"))))
                .containsOnlyKeys("offer");
        assertThat(faults(deu.post(answers, NO.without("reason")))).containsOnlyKeys("reason");
        assertThat(faults(deu.post(answers, NO.with("reason", "\"TIRED\"")))).containsOnlyKeys("reason");
        assertThat(faults(deu.post(answers, yes(registered()).with("reason", "\"POLICY\""))))
                .containsOnlyKeys("reason");
        assertThat(faults(deu.post(answers, NO.with("answer", "\"PERHAPS\"")))).containsOnlyKeys("answer");
    }

    @Test
    void what_nobody_answers_lapses_and_the_topic_tells_it() {
        var need = asked(aNeed());
        var sentOn = TODAY.minusDays(40);
        var occurrence = new Occurrence(Instant.parse("2026-10-15T12:00:00Z"), sentOn, "coordinator", Optional.empty());
        var silent = inviting.invite(need, new PartyCode("DEU"), TODAY.minusDays(1), null, occurrence)
                .orElseThrow();
        var awaited = inviting.invite(need, new PartyCode("NOR"), TODAY, null, occurrence)
                .orElseThrow();

        deu.get("/invitations/" + silent.id()).expectBody().json("{\"status\": \"LAPSED\"}");
        nor.get("/invitations/" + awaited.id()).expectBody().json("{\"status\": \"SENT\"}");
        deu.post("/invitations/" + silent.id() + "/answers", NO).expectStatus().isEqualTo(HttpStatus.CONFLICT);

        lapsing.letLapse();

        await().untilAsserted(
                        () -> assertThat(topics.events(Topics.INVITATIONS)).anySatisfy(event -> {
                            assertThat(event.id()).isEqualTo(silent.id());
                            assertThat(event.status()).isEqualTo(InvitationStatus.LAPSED);
                            assertThat(event.transitions()).hasSize(2);
                        }));
        assertThat(topics.events(Topics.INVITATIONS))
                .filteredOn(event -> event.id().equals(awaited.id()))
                .extracting(InvitationEvent::status)
                .containsOnly(InvitationStatus.SENT);
        assertThat(topics.records("invitations"))
                .allSatisfy(record -> assertThat(EventSchemas.faults(Topics.INVITATIONS, record.value()))
                        .isEmpty());
    }

    private UUID invited(UUID need, String party) {
        return idOf(coordinator.post("/invitations", invitation(need, party)));
    }

    private static JsonBody invitation(UUID need, String party) {
        return new JsonBody(
                """
                {"need": "%s", "party": "%s", "answerBy": "%s", "note": "We should be glad"}
                """
                        .formatted(need, party, LocalDate.of(2026, 12, 24)));
    }

    private static JsonBody yes(UUID offer) {
        return new JsonBody("{\"answer\": \"OFFERED\", \"offer\": \"%s\"}".formatted(offer));
    }
}
