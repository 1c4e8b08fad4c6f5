package org.vientiane.needs.plan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.http.testing.Party.faults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vientiane.http.Role;
import org.vientiane.http.testing.JsonBody;
import org.vientiane.http.testing.Party;
import org.vientiane.needs.RunningService;

/** What a national plan must not be: each fault is named with what would be right, and nothing comes of it. */
class BadNationalPlansIT extends RunningService {

    private static final String PLAN = "/national-plans/LAO";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    title              | " "                  | title               | text of 1 to 200
                    obligations        | []                   | obligations         | at least one
                    obligations        | ["PEACE"]            | obligations[0]      | one of STOCKPILE_DESTRUCTION
                    obligations        | ["CLEARANCE", "VICTIM_ASSISTANCE", "STOCKPILE_DESTRUCTION"] | obligations[2] | CLEARANCE, RISK_REDUCTION_EDUCATION, VICTIM_ASSISTANCE: by these LAO is affected
                    years              | 2026                 | years               | an object
                    years.from         | 1999                 | years.from          | 2000 to 2100
                    years.from         | "2026"               | years.from          | 2000 to 2100
                    years.to           | 2025                 | years.to            | 2026 or later
                    years.to           | 2101                 | years.to            | 2000 to 2100
                    adoptedOn          | "2026-11-25"         | adoptedOn           | 2026-11-24 or earlier
                    adoptedOn          | "2026-02-30"         | adoptedOn           | a day
                    lines              | []                   | lines               | a list of 1 to 500
                    status             | "IN_PLACE"           | status              | set by the exchange
                    colour             | "red"                | colour              | no such field
                    """)
    void what_is_wrong_is_named_with_what_would_be_right(String field, String value, String fault, String expected) {
        var faults = faults(lao.putNew(PLAN, APlan.BODY.with(field, value)));

        assertThat(faults)
                .containsOnlyKeys(fault)
                .extractingByKey(fault)
                .asString()
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    obligation      | "PEACE"                              | lines[1].obligation      | one of STOCKPILE_DESTRUCTION
                    obligation      | "RISK_REDUCTION_EDUCATION"           | lines[1].obligation      | one of CLEARANCE, VICTIM_ASSISTANCE, the obligations of the plan
                    year            | 2031                                 | lines[1].year            | a year from 2026 to 2030
                    year            | 2025                                 | lines[1].year            | a year from 2026 to 2030
                    needed.amount   | "-1"                                 | lines[1].needed.amount   | 0 or more
                    needed.amount   | "0.001"                              | lines[1].needed.amount   | at most 2 decimals
                    needed          | null                                 | lines[1].needed          | required
                    national.unit   | "EUR"                                | lines[1].national.unit   | USD, the unit of what is needed
                    national.amount | "50000000.01"                        | lines[1].national        | at most what is needed, 50000000.00 USD
                    year            | 2026                                 | lines[1]                 | another obligation, year or unit than lines[0]
                    colour          | "red"                                | lines[1].colour          | no such field
                    """)
    void what_is_wrong_in_a_line_is_named_with_the_line(String field, String value, String fault, String expected) {
        var first =
                """
                {"obligation": "CLEARANCE", "year": 2026, "needed": {"amount": "50000000", "unit": "USD"},
                 "national": {"amount": "15000000", "unit": "USD"}}
                """;
        var second = new JsonBody(first).with("year", "2027").with(field, value);

        var faults = faults(lao.putNew(PLAN, APlan.BODY.with("lines", "[%s, %s]".formatted(first, second.text()))));

        assertThat(faults)
                .containsOnlyKeys(fault)
                .extractingByKey(fault)
                .asString()
                .contains(expected);
    }

    @Test
    void the_same_year_in_another_unit_is_another_line() {
        var line =
                """
                {"obligation": "CLEARANCE", "year": 2026, "needed": {"amount": "5", "unit": "%s"},
                 "national": {"amount": "5", "unit": "%s"}}
                """;
        var lines = "[%s, %s]".formatted(line.formatted("USD", "USD"), line.formatted("PERSON_MONTH", "PERSON_MONTH"));

        Party.of(port, "MRT", Role.AFFECTED_STATE)
                .putNew(
                        "/national-plans/MRT",
                        APlan.BODY.with("obligations", "[\"CLEARANCE\"]").with("lines", lines))
                .expectStatus()
                .isCreated();
    }

    @Test
    void all_faults_are_told_at_once_and_in_the_readers_language() {
        var body = APlan.BODY
                .with("years", "{\"from\": 2030, \"to\": 2026}")
                .with("adoptedOn", "\"2027-01-01\"")
                .with("obligations", "[\"STOCKPILE_DESTRUCTION\"]")
                .without("title")
                .with("colour", "\"red\"");

        var faults =
                faults(Party.readingFrench(port, "LAO", Role.AFFECTED_STATE).putNew(PLAN, body));

        assertThat(faults)
                .containsOnlyKeys("years.to", "adoptedOn", "obligations[0]", "title", "colour")
                .containsEntry("years.to", "2030 ou plus tard : le plan commence en 2030")
                .containsEntry("adoptedOn", "le 2026-11-24 ou plus tôt");
        lao.get(PLAN).expectStatus().isNotFound();
    }
}
