package org.vientiane.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.vientiane.endtoend.driver.Exchange;
import tools.jackson.databind.JsonNode;

/**
 * The same few offers before many needs, less in all than is needed.
 *
 * @param needs ids
 * @param offers ids
 * @param matches as they were first proposed
 */
record SoakMarket(List<String> needs, List<String> offers, List<JsonNode> matches) {

    private static final int NEEDS = 200;
    private static final int MATCHES = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> STATES = List.of("LAO", "AFG", "LBN", "IRQ", "TCD");
    private static final List<String> PROVIDERS = List.of("NOR", "DEU", "CHE", "AUS", "CAN", "JPN", "NLD", "SWE");

    /** Posts them and waits until every need has its matches. */
    static SoakMarket post(Exchange exchange) {
        var offers = new ArrayList<String>();
        for (var provider : PROVIDERS) {
            offers.add(exchange.as(provider)
                    .post("/offers", offer(provider))
                    .created()
                    .path("id")
                    .asString());
        }
        var needs = new ArrayList<String>();
        for (var number = 0; number < NEEDS; number++) {
            var state = STATES.get(number % STATES.size());
            needs.add(exchange.as(state)
                    .post("/needs", need(state, number))
                    .created()
                    .path("id")
                    .asString());
        }
        var coordinator = exchange.as("coordinator");
        Exchange.await(
                MATCHES + " matches",
                PATIENCE,
                () -> coordinator.all("/matches?status=PROPOSED").size() >= MATCHES);
        return new SoakMarket(needs, offers, coordinator.all("/matches?status=PROPOSED"));
    }

    private static String offer(String provider) {
        var today = today();
        return """
                {"provider": "%s", "title": "Soaked capacity", "obligations": ["CLEARANCE"], "assistance": "FUNDING",
                 "capacity": {"amount": "20000000", "unit": "USD"}, "period": {"from": "%s", "to": "%s"},
                 "channels": ["GOVERNMENT"]}"""
                .formatted(provider, today, today.plusYears(2));
    }

    private static String need(String state, int number) {
        var today = today();
        return """
                {"state": "%s", "title": "Soaked field %d", "obligation": "CLEARANCE", "assistance": "FUNDING",
                 "quantity": {"amount": "1000000", "unit": "USD"}, "period": {"from": "%s", "to": "%s"},
                 "channels": ["GOVERNMENT"], "nationalPriority": 2}"""
                .formatted(state, number, today, today.plusYears(1));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
