package org.vientiane.needs.plan.api;

import org.vientiane.http.testing.JsonBody;

/** A plan that is as it should be, for a state that is contaminated and has victims. */
final class APlan {

    static final JsonBody BODY = new JsonBody(
            """
            {"title": "Safe Path Forward III", "obligations": ["CLEARANCE", "VICTIM_ASSISTANCE"],
             "years": {"from": 2026, "to": 2030}, "adoptedOn": "2026-10-01",
             "lines": [
               {"obligation": "CLEARANCE", "year": 2026, "needed": {"amount": "50000000", "unit": "USD"},
                "national": {"amount": "15000000", "unit": "USD"}},
               {"obligation": "CLEARANCE", "year": 2027, "needed": {"amount": "50000000", "unit": "USD"},
                "national": {"amount": "20000000.50", "unit": "USD"}},
               {"obligation": "VICTIM_ASSISTANCE", "year": 2026, "needed": {"amount": "24", "unit": "PERSON_MONTH"},
                "national": {"amount": "0", "unit": "PERSON_MONTH"}}]}
            """);

    private APlan() {}
}
