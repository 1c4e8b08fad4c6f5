package org.vientiane.onemachine.scenario;

import java.time.LocalDate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The day that the scenario's months count from. */
record ScenarioDay(LocalDate today) {

    /** From so many months on, to the day before so many months later. */
    ObjectNode period(int startsInMonths, int durationMonths) {
        var from = today.plusMonths(startsInMonths);
        return JsonNodeFactory.instance
                .objectNode()
                .put("from", from.toString())
                .put("to", from.plusMonths(durationMonths).minusDays(1).toString());
    }

    /** The day so many months ago. */
    String monthsAgo(int months) {
        return today.minusMonths(months).toString();
    }
}
