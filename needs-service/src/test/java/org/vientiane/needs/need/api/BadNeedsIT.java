package org.vientiane.needs.need.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vientiane.http.testing.Party.faults;
import static org.vientiane.http.testing.Party.idOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.vientiane.contracts.Topics;
import org.vientiane.http.Role;
import org.vientiane.http.testing.Party;
import org.vientiane.messaging.testing.TestTopics;
import org.vientiane.needs.RunningService;

/** What a need must not be: each fault is named with what would be right, and nothing comes of it. */
class BadNeedsIT extends RunningService {

    @Autowired
    private TestTopics topics;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    state             | "XYZ"           | state                  | ISO 3166-1
                    state             | "USA"           | state                  | has not joined
                    state             | "LTU"           | state                  | since 2025-03-06
                    obligation        | "PEACE"         | obligation             | one of STOCKPILE_DESTRUCTION
                    assistance        | "ADVICE"        | assistance             | one of FUNDING
                    quantity.unit     | "XXX"           | quantity.unit          | ISO 4217
                    assistance        | "TRAINING"      | quantity.unit          | PLACE
                    quantity.amount   | "0.001"         | quantity.amount        | at most 2 decimals
                    quantity.amount   | "-5"            | quantity.amount        | above 0
                    quantity.amount   | "0"             | quantity.amount        | above 0
                    quantity.amount   | "1e6"           | quantity.amount        | above 0
                    quantity.amount   | 5               | quantity.amount        | above 0
                    quantity.amount   | "1234567890123456" | quantity.amount     | 15 digits
                    nationalResources.unit   | "EUR"    | nationalResources.unit | USD
                    nationalResources.amount | "-1"     | nationalResources.amount | 0 or more
                    nationalResources.amount | "1200000.50" | nationalResources  | less than the quantity
                    otherSupport      | {"amount": "1", "unit": "EUR"} | otherSupport.unit | USD
                    period            | {"from": "2027-02-01", "to": "2027-01-31"} | period.to | not before the first
                    period            | {"from": "2025-02-01", "to": "2026-11-23"} | period.to | 2026-11-24 or later
                    period.to         | "2027-02-30"    | period.to              | 2
                    channels          | []              | channels               | at least one
                    channels          | ["GOVERNMENT", "GOVERNMENT"] | channels  | twice
                    channels          | ["FRIENDS"]     | channels[0]            | one of GOVERNMENT
                    channels          | null            | channels               | required
                    nationalPriority  | 0               | nationalPriority       | 1 to 5
                    nationalPriority  | 6               | nationalPriority       | 1 to 5
                    nationalPriority  | 1.5             | nationalPriority       | 1 to 5
                    title             | " "             | title                  | text
                    requestedOn       | "2026-11-25"    | requestedOn            | 2026-11-24 or earlier
                    evidence.dated    | "2026-11-25"    | evidence.dated         | 2026-11-24 or earlier
                    evidence.kind     | "RUMOUR"        | evidence.kind          | one of TECHNICAL_SURVEY
                    beneficiaries     | {"women": -1}   | beneficiaries.women    | whole number
                    beneficiaries     | {"women": 99999999999999999999} | beneficiaries.women | whole number
                    accessFor         | "01a20d7c-2f18-7075-8b89-24e6b0f7da5b" | accessFor | ACCESS_FACILITATION
                    visibility        | "SECRET"        | visibility             | one of PUBLIC
                    status            | "MET"           | status                 | set by the exchange
                    colour            | "red"           | colour                 | no such field
                    """)
    void what_is_wrong_is_named_with_what_would_be_right(String field, String value, String fault, String expected) {
        var faults = faults(lao.post("/needs", A_NEED.with(field, value)));

        assertThat(faults)
                .containsOnlyKeys(fault)
                .extractingByKey(fault)
                .asString()
                .contains(expected);
    }

    @Test
    void all_faults_are_told_at_once_and_in_the_readers_language() {
        var body = A_NEED.with("state", "\"LTU\"")
                .with("obligation", "\"PEACE\"")
                .with("quantity.amount", "\"-5\"")
                .with("requestedOn", "\"2026-12-01\"")
                .without("period")
                .with("colour", "\"red\"");

        var faults =
                faults(Party.readingFrench(port, "LAO", Role.AFFECTED_STATE).post("/needs", body));

        assertThat(faults)
                .containsOnlyKeys("state", "obligation", "quantity.amount", "requestedOn", "period", "colour")
                .containsEntry("requestedOn", "le 2026-11-24 ou plus tôt")
                .containsEntry(
                        "state",
                        "un État partie à la Convention au 2026-11-24 ; LTU ne l'est plus depuis le 2025-03-06");
    }

    @Test
    void own_and_other_support_leave_a_gap() {
        var tooMuch = A_NEED.with("otherSupport", "{\"amount\": \"1100000.50\", \"unit\": \"USD\"}");
        var justBelow = A_NEED.with("otherSupport", "{\"amount\": \"1100000.49\", \"unit\": \"USD\"}");

        assertThat(faults(lao.post("/needs", tooMuch))).containsOnlyKeys("nationalResources", "otherSupport");
        lao.post("/needs", justBelow)
                .expectStatus()
                .isCreated()
                .expectBody()
                .json("{\"gap\": {\"amount\": \"0.01\", \"unit\": \"USD\"}}");
    }

    @Test
    void the_days_themselves_are_inside_their_limits() {
        var today = A_NEED.with("period", "{\"from\": \"2026-01-01\", \"to\": \"2026-11-24\"}")
                .with("requestedOn", "\"2026-11-24\"")
                .with("evidence.dated", "\"2026-11-24\"");

        lao.post("/needs", today).expectStatus().isCreated();
    }

    @Test
    void what_is_wrong_is_neither_written_nor_published() {
        var before = coordinator.ids("/needs?limit=200").size();

        for (var field : List.of("title", "quantity", "channels")) {
            lao.post("/needs", A_NEED.without(field)).expectStatus().isBadRequest();
        }
        lbn.post("/needs", A_NEED).expectStatus().isForbidden();
        var id = published();

        assertThat(coordinator.ids("/needs?limit=200")).hasSize(before + 1);
        await().untilAsserted(() -> assertThat(topics.events(Topics.NEEDS))
                .anySatisfy(event -> assertThat(event.id()).isEqualTo(id)));
        assertThat(topics.events(Topics.NEEDS))
                .allSatisfy(event -> assertThat(needs.find(event.id())).isPresent());
    }

    @Test
    void a_bad_amendment_changes_nothing() {
        var id = idOf(lao.post("/needs", A_NEED));

        lao.put("/needs/" + id, "\"1\"", A_NEED.with("nationalPriority", "9"))
                .expectStatus()
                .isBadRequest();

        lao.get("/needs/" + id, "\"1\"").expectStatus().isNotModified();
    }
}
