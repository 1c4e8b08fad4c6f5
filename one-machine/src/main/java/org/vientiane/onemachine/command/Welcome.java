package org.vientiane.onemachine.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.vientiane.onemachine.MailFolder;
import org.vientiane.onemachine.identity.Parties;
import org.vientiane.onemachine.identity.Tokens;
import org.vientiane.onemachine.running.Addresses;
import org.vientiane.onemachine.running.Service;
import org.vientiane.onemachine.scenario.Api;
import tools.jackson.databind.JsonNode;

/** What a user is told when the exchange has started: where things are, what has happened, how to go on. */
final class Welcome {

    private static final int MATCHES_SHOWN = 5;
    private static final int MAILS_SHOWN = 5;
    private static final Duration PATIENCE_FOR_MAIL = Duration.ofSeconds(10);
    private static final List<String> ROLES = List.of("LAO", "NOR", Parties.COORDINATOR);

    private final Setting setting;
    private final Addresses addresses;
    private final Api api;
    private final Tokens tokens;

    Welcome(Setting setting, Addresses addresses, Api api, Tokens tokens) {
        this.setting = setting;
        this.addresses = addresses;
        this.api = api;
        this.tokens = tokens;
    }

    void print(PrintWriter out, String summary) {
        out.println();
        out.println("The exchange is up: " + summary + ".");
        places(out);
        tokens(out);
        var matches = api.get(Service.MATCHING, "/matches?status=PROPOSED&sort=-score&limit=200", Parties.COORDINATOR)
                .path("items");
        if (!matches.isEmpty()) {
            matches(out, matches);
            mails(out);
            oneMatch(out, matches.get(0));
        }
        whatNext(out);
        out.flush();
    }

    private void places(PrintWriter out) {
        out.println();
        for (var service : Service.values()) {
            out.printf(
                    "  %-21s %s   API: %s/swagger-ui.html%n",
                    service.id(), addresses.url(service), addresses.url(service));
        }
        out.printf("  %-21s %s%n", "broker (Kafka)", addresses.kafka());
        out.printf("  %-21s %s%n", "store (MongoDB)", addresses.mongodb());
        out.printf(
                "  %-21s %s%n",
                "mail (SMTP)",
                addresses.smtp().address() + (addresses.smtp().ours() ? "   read it with ./vientiane mail" : ""));
        out.printf("  %-21s %s%n", "logs", setting.home().log("needs-service").getParent());
    }

    private void tokens(PrintWriter out) {
        out.println();
        out.println("A token for each role, good for 24 hours (./vientiane token <party> makes more):");
        for (var party : ROLES) {
            out.println();
            out.println("  " + party);
            out.println("  " + tokens.tokenFor(party, Instant.now()));
        }
    }

    private void matches(PrintWriter out, JsonNode matches) {
        out.println();
        out.println("The best of the " + matches.size() + " proposals:");
        for (var i = 0; i < Math.min(MATCHES_SHOWN, matches.size()); i++) {
            var match = matches.get(i);
            out.printf(
                    "  %6s  %s to %s: %s, %s, %s%n",
                    match.path("score").asString(),
                    match.path("provider").asString(),
                    match.path("state").asString(),
                    words(match.path("obligation")),
                    words(match.path("assistance")),
                    quantity(match.path("quantity")));
        }
    }

    private void mails(PrintWriter out) {
        if (!addresses.smtp().ours()) {
            return;
        }
        var folder = MailFolder.in(setting.home().mail());
        waitForMail(folder);
        out.println();
        out.println("The first mails (" + folder.count() + " so far; ./vientiane mail lists them, ./vientiane mail 1"
                + " prints one):");
        folder.mails().stream().limit(MAILS_SHOWN).forEach(mail -> out.println(Mails.line(mail)));
    }

    private static void waitForMail(MailFolder folder) {
        var deadline = Instant.now().plus(PATIENCE_FOR_MAIL);
        try {
            while (folder.count() < MAILS_SHOWN && Instant.now().isBefore(deadline)) {
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void oneMatch(PrintWriter out, JsonNode row) {
        var match = api.get(Service.MATCHING, "/matches/" + row.path("id").asString(), Parties.COORDINATOR);
        var need = api.get(Service.NEEDS, "/needs/" + match.path("needId").asString(), Parties.COORDINATOR);
        var offer = api.get(Service.OFFERS, "/offers/" + match.path("offerId").asString(), Parties.COORDINATOR);
        out.println();
        out.println("Why one of them was proposed, match " + match.path("id").asString() + ":");
        out.printf(
                "  need   %s: %s%n",
                need.path("state").asString(), need.path("title").asString());
        out.printf(
                "  offer  %s: %s%n",
                offer.path("provider").asString(), offer.path("title").asString());
        out.printf("  score  %s, for %s%n", match.path("score").asString(), quantity(match.path("quantity")));
        for (var reason : match.path("reasons")) {
            out.printf(
                    "    %5s of %5s  %s (%s)%n",
                    reason.path("points").asString(),
                    reason.path("of").asString(),
                    reason.path("text").asString(),
                    actions(reason.path("actions")));
        }
    }

    private void whatNext(PrintWriter out) {
        var from = setting.today().plusMonths(2);
        out.println();
        out.print(
                """
                Go on: post a need of your own, read why it was matched, and the mail that went out.

                  TOKEN=$(./vientiane token LAO)
                  curl -s %1$s/needs -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '
                    {"state": "LAO", "title": "Clearance along the new school road in Nonghet",
                     "obligation": "CLEARANCE", "assistance": "FUNDING", "nationalPriority": 2,
                     "quantity": {"amount": "1200000", "unit": "USD"}, "channels": ["GOVERNMENT", "UNITED_NATIONS"],
                     "period": {"from": "%2$s", "to": "%3$s"}}'
                  curl -s "%4$s/matches?need=<the id in the answer>&sort=-score" -H "Authorization: Bearer $TOKEN"
                  ./vientiane mail | tail

                """
                        .formatted(
                                addresses.url(Service.NEEDS),
                                from,
                                from.plusYears(2).minusDays(1),
                                addresses.url(Service.MATCHING)));
    }

    private static String words(JsonNode name) {
        return name.asString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String quantity(JsonNode quantity) {
        return quantity.path("amount").asString() + " " + quantity.path("unit").asString();
    }

    private static String actions(JsonNode actions) {
        var numbers = new StringBuilder(actions.size() == 1 ? "Action " : "Actions ");
        for (var i = 0; i < actions.size(); i++) {
            numbers.append(i == 0 ? "" : ", ").append(actions.get(i).asInt());
        }
        return numbers.toString();
    }
}
