package org.vientiane.offers.offer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vientiane.http.testing.Party.faults;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vientiane.contracts.Topics;
import org.vientiane.http.Role;
import org.vientiane.http.testing.Party;
import org.vientiane.offers.RunningService;

/** What an offer must not be: each fault is named with what would be right, and nothing comes of it. */
class BadOffersIT extends RunningService {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    provider          | "ACME"          | provider               | organisation known to the exchange
                    provider          | "?"             | provider               | code
                    title             | ""              | title                  | text
                    obligations       | []              | obligations            | at least one
                    obligations       | ["PEACE"]       | obligations[0]         | one of STOCKPILE_DESTRUCTION
                    obligations       | ["CLEARANCE", "CLEARANCE"] | obligations | twice
                    assistance        | "ADVICE"        | assistance             | one of FUNDING
                    assistance        | "TRAINING"      | capacity.unit          | PLACE
                    capacity.unit     | "XXX"           | capacity.unit          | ISO 4217
                    capacity.amount   | "0.001"         | capacity.amount        | at most 2 decimals
                    capacity.amount   | "-5"            | capacity.amount        | above 0
                    capacity.amount   | "0"             | capacity.amount        | above 0
                    capacity.amount   | "1234567890123456" | capacity.amount     | 15 digits
                    minimumPerNeed.unit   | "USD"       | minimumPerNeed.unit    | EUR
                    maximumPerNeed.unit   | "USD"       | maximumPerNeed.unit    | EUR
                    minimumPerNeed.amount | "4000000.01" | minimumPerNeed        | at most maximumPerNeed
                    minimumPerNeed.amount | "0"         | minimumPerNeed.amount  | above 0
                    maximumPerNeed.amount | "16000000.01" | maximumPerNeed       | at most the capacity
                    maximumPerNeed.amount | "-1"        | maximumPerNeed.amount  | above 0
                    period            | {"from": "2027-02-01", "to": "2027-01-31"} | period.to | not before the first
                    period            | {"from": "2025-02-01", "to": "2026-11-23"} | period.to | 2026-11-24 or later
                    period            | null            | period                 | required
                    channels          | []              | channels               | at least one
                    channels          | ["FRIENDS"]     | channels[0]            | one of GOVERNMENT
                    recipients        | {"states": ["XYZ"]} | recipients.states[0] | ISO 3166-1
                    recipients        | {"regions": ["999"]} | recipients.regions[0] | M49
                    recipients        | {"states": ["LAO", "LAO"]} | recipients.states | twice
                    recipients        | {"leastDevelopedOnly": "yes"} | recipients.leastDevelopedOnly | true or false
                    recipients        | {"friends": []} | recipients.friends     | no such field
                    worksInNonStateActorAreas | "yes"   | worksInNonStateActorAreas | true or false
                    renewable         | 1               | renewable              | true or false
                    expertise         | ["PEACE"]       | expertise[0]           | one of STOCKPILE_DESTRUCTION
                    visibility        | "SECRET"        | visibility             | one of PUBLIC
                    remaining         | {"amount": "1", "unit": "EUR"} | remaining | set by the exchange
                    registeredOn      | "2020-01-01"    | registeredOn           | set by the exchange
                    colour            | "red"           | colour                 | no such field
                    """)
    void what_is_wrong_is_named_with_what_would_be_right(String field, String value, String fault, String expected) {
        var faults = faults(deu.post("/offers", AN_OFFER.with(field, value)));

        assertThat(faults)
                .containsOnlyKeys(fault)
                .extractingByKey(fault)
                .asString()
                .contains(expected);
    }

    @Test
    void a_minimum_without_a_maximum_is_at_most_the_capacity() {
        var body = AN_OFFER.without("maximumPerNeed").with("minimumPerNeed.amount", "\"16000000.01\"");

        assertThat(faults(deu.post("/offers", body))).containsOnlyKeys("minimumPerNeed");
    }

    @Test
    void minimum_maximum_and_capacity_may_be_the_same() {
        var all = "{\"amount\": \"16000000\", \"unit\": \"EUR\"}";

        deu.post("/offers", AN_OFFER.with("minimumPerNeed", all).with("maximumPerNeed", all))
                .expectStatus()
                .isCreated();
    }

    @Test
    void all_faults_are_told_at_once_and_in_the_readers_language() {
        var body = AN_OFFER.with("provider", "\"ACME\"")
                .with("obligations", "[\"PEACE\"]")
                .with("minimumPerNeed.unit", "\"USD\"")
                .without("period")
                .with("colour", "\"red\"");

        var faults = faults(Party.readingFrench(port, "DEU", Role.PROVIDER).post("/offers", body));

        assertThat(faults)
                .containsOnlyKeys("provider", "obligations[0]", "minimumPerNeed.unit", "period", "colour")
                .containsEntry("minimumPerNeed.unit", "EUR, l'unité de la capacité");
    }

    @Test
    void what_is_wrong_is_neither_written_nor_published() {
        var before = coordinator.ids("/offers?limit=200").size();

        for (var field : List.of("title", "capacity", "channels")) {
            deu.post("/offers", AN_OFFER.without(field)).expectStatus().isBadRequest();
        }
        nor.post("/offers", AN_OFFER).expectStatus().isForbidden();
        var id = registered();

        assertThat(coordinator.ids("/offers?limit=200")).hasSize(before + 1);
        await().untilAsserted(() -> assertThat(topics.events(Topics.OFFERS))
                .anySatisfy(event -> assertThat(event.id()).isEqualTo(id)));
        assertThat(topics.events(Topics.OFFERS))
                .allSatisfy(event -> assertThat(offers.find(event.id())).isPresent());
    }

    @Test
    void a_bad_amendment_changes_nothing() {
        var offer = "/offers/" + registered();

        deu.put(offer, "\"1\"", AN_OFFER.without("title")).expectStatus().isBadRequest();

        deu.get(offer, "\"1\"").expectStatus().isNotModified();
    }
}
