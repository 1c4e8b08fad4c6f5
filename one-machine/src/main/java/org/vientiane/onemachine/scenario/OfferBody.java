package org.vientiane.onemachine.scenario;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A row of {@code offers.csv} as the offers service takes it. */
final class OfferBody {

    private OfferBody() {}

    static ObjectNode of(ScenarioRow row, ScenarioDay day) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("provider", row.text("provider"));
        body.put("title", row.text("title"));
        body.set("obligations", row.array("obligations"));
        body.put("assistance", row.text("assistance"));
        body.set("capacity", row.quantity("amount"));
        row.putQuantityIfPresent(body, "minimumPerNeed", "minimum_per_need");
        row.putQuantityIfPresent(body, "maximumPerNeed", "maximum_per_need");
        body.set("period", day.period(row.number("starts_in_months"), row.number("duration_months")));
        body.set("recipients", recipients(row));
        body.set("channels", row.array("channels"));
        body.put("worksInNonStateActorAreas", row.yes("non_state_actor_areas"));
        body.put("renewable", row.yes("renewable"));
        row.putArrayIfPresent(body, "expertise", "expertise");
        return body;
    }

    private static ObjectNode recipients(ScenarioRow row) {
        var recipients = JsonNodeFactory.instance.objectNode();
        row.putArrayIfPresent(recipients, "states", "states");
        row.putArrayIfPresent(recipients, "regions", "m49_subregions");
        recipients.put("leastDevelopedOnly", row.yes("least_developed_only"));
        return recipients;
    }
}
