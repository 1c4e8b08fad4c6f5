package org.vientiane.endtoend.driver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * What stands in an exchange, in words that another exchange with the same input would use: ids are left out.
 *
 * @param proposals need and offer, and with which score, quantity and points the one is proposed to the other
 * @param recipients need and offer, and who was sent a mail of it, by Message-ID
 */
public record Outcome(Map<String, String> proposals, Map<String, Map<String, String>> recipients) {

    /** What a coordinator sees now. */
    public static Outcome seenBy(Client coordinator) {
        var names = new HashMap<String, String>();
        coordinator.all("/needs").forEach(need -> names.put(need.path("id").asString(), name(need, "state")));
        coordinator.all("/offers").forEach(offer -> names.put(offer.path("id").asString(), name(offer, "provider")));
        var proposals = new TreeMap<String, String>();
        var recipients = new TreeMap<String, Map<String, String>>();
        for (var match : coordinator.all("/matches?status=PROPOSED")) {
            var name = names.get(match.path("needId").asString()) + " / "
                    + names.get(match.path("offerId").asString());
            proposals.put(
                    name,
                    match.path("score").asString() + " " + match.path("quantity") + " "
                            + Answer.rows(match.path("reasons")).stream()
                                    .map(reason -> reason.path("points").asString())
                                    .toList());
            recipients.put(name, messageIds(coordinator, match.path("id").asString()));
        }
        return new Outcome(proposals, recipients);
    }

    private static Map<String, String> messageIds(Client coordinator, String match) {
        var messageIds = new TreeMap<String, String>();
        for (var row : coordinator.all("/messages?match=" + match)) {
            if (row.path("status").asString().equals("SENT")) {
                var message = coordinator
                        .get("/messages/" + row.path("id").asString())
                        .ok();
                messageIds.merge(
                        row.path("recipient").asString(),
                        message.path("headers").path("Message-ID").asString(),
                        (one, other) -> one + " and " + other);
            }
        }
        return messageIds;
    }

    private static String name(JsonNode thing, String party) {
        return thing.path(party).asString() + ": " + thing.path("title").asString();
    }

    /** Who was written to about each proposal. */
    public Map<String, Set<String>> told() {
        var told = new TreeMap<String, Set<String>>();
        recipients.forEach((name, messageIds) -> told.put(name, new TreeSet<>(messageIds.keySet())));
        return told;
    }

    /** Where another outcome differs, in lines for people; none when it says the same. */
    public List<String> differencesTo(Outcome other) {
        var differences = new ArrayList<String>();
        compare("proposal", proposals, other.proposals, differences);
        compare("mail", told(), other.told(), differences);
        return differences;
    }

    private static void compare(String what, Map<String, ?> some, Map<String, ?> others, List<String> differences) {
        var names = new HashSet<String>(some.keySet());
        names.addAll(others.keySet());
        for (var name : new TreeSet<>(names)) {
            var one = String.valueOf(some.get(name));
            var other = String.valueOf(others.get(name));
            if (!one.equals(other)) {
                differences.add("%s %s: %s instead of %s".formatted(what, name, other, one));
            }
        }
    }
}
