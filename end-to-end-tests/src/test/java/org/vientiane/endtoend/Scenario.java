package org.vientiane.endtoend;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import org.vientiane.endtoend.driver.Client;
import tools.jackson.databind.JsonNode;

/** Which needs and offers in the exchange are which rows of the scenario's tables: a party never says two things alike. */
final class Scenario {

    private final Map<String, String> needIds;
    private final Map<String, String> offerIds;
    private final Map<String, String> names;

    private Scenario(Map<String, String> needIds, Map<String, String> offerIds) {
        this.needIds = needIds;
        this.offerIds = offerIds;
        this.names = new HashMap<>();
        needIds.forEach((name, id) -> names.put(id, name));
        offerIds.forEach((name, id) -> names.put(id, name));
    }

    /** What is open now. */
    static Scenario readBy(Client coordinator) {
        return new Scenario(
                coordinator.all("/needs?status=OPEN").stream()
                        .collect(toMap(need -> name(need, "state"), Scenario::id)),
                coordinator.all("/offers?status=OPEN").stream()
                        .collect(toMap(offer -> name(offer, "provider"), Scenario::id)));
    }

    private static String name(JsonNode thing, String party) {
        return name(thing.path(party).asString(), thing.path("title").asString());
    }

    /** What a party's need or offer is called here. */
    static String name(String party, String title) {
        return party + ": " + title;
    }

    private static String id(JsonNode thing) {
        return thing.path("id").asString();
    }

    /** The id of a state's need. */
    String need(String state, String title) {
        return known(needIds, name(state, title));
    }

    /** The id of a provider's offer. */
    String offer(String provider, String title) {
        return known(offerIds, name(provider, title));
    }

    /** The name of a need or an offer with an id. */
    String nameOf(String id) {
        return known(names, id);
    }

    /** How many needs and how many offers there are. */
    int needs() {
        return needIds.size();
    }

    int offers() {
        return offerIds.size();
    }

    private static String known(Map<String, String> things, String key) {
        var found = things.get(key);
        if (found == null) {
            throw new AssertionError("not in the exchange: " + key);
        }
        return found;
    }
}
