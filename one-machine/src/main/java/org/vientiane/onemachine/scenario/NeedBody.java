package org.vientiane.onemachine.scenario;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A row of {@code needs.csv} as the needs service takes it. */
final class NeedBody {

    private NeedBody() {}

    static ObjectNode of(ScenarioRow row, ScenarioDay day) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("state", row.text("state"));
        body.put("title", row.text("title"));
        body.put("obligation", row.text("obligation"));
        body.put("assistance", row.text("assistance"));
        body.set("quantity", row.quantity("amount"));
        row.putQuantityIfPresent(body, "nationalResources", "national_resources");
        body.set("period", day.period(row.number("starts_in_months"), row.number("duration_months")));
        body.set("channels", row.array("channels"));
        body.put("nationalPriority", row.number("national_priority"));
        row.textIfPresent("national_plan").ifPresent(plan -> body.put("nationalPlan", plan));
        row.textIfPresent("programme")
                .ifPresent(programme ->
                        body.putObject("programme").put("name", programme).put("kind", row.text("programme_kind")));
        body.put("nonStateActorArea", row.yes("non_state_actor_area"));
        row.textIfPresent("evidence").ifPresent(kind -> body.putObject("evidence")
                .put("kind", kind)
                .put("dated", day.monthsAgo(row.number("evidence_months_ago"))));
        var beneficiaries = beneficiaries(row);
        if (!beneficiaries.isEmpty()) {
            body.set("beneficiaries", beneficiaries);
        }
        body.put("requestedOn", day.monthsAgo(row.number("requested_months_ago")));
        return body;
    }

    private static ObjectNode beneficiaries(ScenarioRow row) {
        var counts = JsonNodeFactory.instance.objectNode();
        for (var who : List.of("women", "girls", "men", "boys")) {
            row.textIfPresent(who).ifPresent(count -> counts.put(who, Integer.parseInt(count)));
        }
        return counts;
    }
}
