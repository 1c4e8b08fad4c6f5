package org.vientiane.onemachine.scenario;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A row of {@code focal-points.csv} as the notification service takes it. */
final class FocalPointBody {

    private FocalPointBody() {}

    static ObjectNode of(ScenarioRow row) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("party", row.text("party"));
        body.put("name", row.text("name"));
        body.put("email", row.text("email"));
        body.set("roles", row.array("roles"));
        body.put("language", row.text("language"));
        row.putArrayIfPresent(body, "obligations", "obligations");
        row.putArrayIfPresent(body, "states", "states");
        row.putArrayIfPresent(body, "regions", "m49_subregions");
        if (row.text("name").startsWith("Deputy ")) {
            body.put("secondContact", true);
        }
        return body;
    }
}
