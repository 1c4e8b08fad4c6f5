package org.vientiane.endtoend.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vientiane.endtoend.driver.Client;
import org.vientiane.endtoend.driver.Exchange;
import org.vientiane.endtoend.driver.NotReachedException;
import org.vientiane.endtoend.driver.Outcome;
import org.vientiane.endtoend.driver.Service;
import org.vientiane.onemachine.ReceivedMail;

/**
 * Kills each service in turn with {@code kill -9} while the scenario loads, starts it again, and shows that it all ends
 * as in an undisturbed run: the same open matches, scores and quantities, and one mail to each recipient of each.
 */
public final class KillDrill {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** How much of the scenario is there when the service is killed: in the middle of what it has to do. */
    private static final int OFFERS_AT_THE_KILL = 12;

    private static final int NEEDS_AT_THE_KILL = 12;

    private final Path homes;
    private boolean passed = true;

    private KillDrill(Path homes) {
        this.homes = homes;
    }

    /** Drills the services named, or all; ends with 1 when one ends otherwise than undisturbed. */
    public static void main(String[] arguments) throws IOException {
        var services = Stream.of(Service.values())
                .filter(service ->
                        arguments.length == 0 || Arrays.asList(arguments).contains(service.id()))
                .toList();
        if (services.isEmpty()) {
            System.err.println("kill-drill: none of " + List.of(arguments) + " is a service");
            System.exit(2);
        }
        var drill = new KillDrill(Files.createTempDirectory("vientiane-kill-drill-"));
        drill.run(services);
        System.exit(drill.passed ? 0 : 1);
    }

    private void run(List<Service> services) {
        say("logs and data: " + homes);
        var undisturbed = undisturbed();
        for (var service : services) {
            kill(service, undisturbed);
        }
        say(passed ? "passed: every run ended as the undisturbed one" : "FAILED");
    }

    private Outcome undisturbed() {
        try (var exchange = new Exchange(homes.resolve("undisturbed"), Map.of())) {
            exchange.up();
            var coordinator = exchange.as("coordinator");
            Exchange.await("all mail to be sent", PATIENCE, () -> isAllSent(coordinator));
            var outcome = Outcome.seenBy(coordinator);
            say("undisturbed: %d proposals, %d mails"
                    .formatted(outcome.proposals().size(), exchange.mails().size()));
            return outcome;
        }
    }

    private void kill(Service service, Outcome undisturbed) {
        try (var exchange = new Exchange(homes.resolve(service.id()), Map.of())) {
            exchange.begin();
            Exchange.await("the scenario to load", Duration.ofMinutes(5), () -> isHalfLoaded(exchange, service));
            exchange.kill(service);
            say(service.id() + " killed while the scenario loads");
            exchange.start(service);
            exchange.awaitUp();

            var coordinator = exchange.as("coordinator");
            try {
                Exchange.await(
                        "the same outcome",
                        PATIENCE,
                        () -> isAllSent(coordinator)
                                && undisturbed
                                        .differencesTo(Outcome.seenBy(coordinator))
                                        .isEmpty());
            } catch (IllegalStateException e) {
                passed = false;
                undisturbed.differencesTo(Outcome.seenBy(coordinator)).forEach(KillDrill::say);
            }
            countMails(service, exchange, Outcome.seenBy(coordinator));
        }
    }

    private void countMails(Service service, Exchange exchange, Outcome outcome) {
        var arrivals = exchange.mails().stream()
                .collect(Collectors.groupingBy(ReceivedMail::messageId, Collectors.counting()));
        var messageIds = outcome.recipients().values().stream()
                .flatMap(recipients -> recipients.values().stream())
                .toList();
        var missing =
                messageIds.stream().filter(id -> !arrivals.containsKey(id)).toList();
        var shared =
                messageIds.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .values()
                        .stream()
                        .filter(count -> count > 1)
                        .count();
        var repeated = arrivals.values().stream().filter(count -> count > 1).count();
        say(
                "%s: %d proposals, %d recipients each with one mail, %d of these mails missing, %d other mails; the same Message-ID came again %d times"
                        .formatted(
                                service.id(),
                                outcome.proposals().size(),
                                messageIds.size(),
                                missing.size() + shared,
                                arrivals.keySet().stream()
                                        .filter(id -> !messageIds.contains(id))
                                        .count(),
                                repeated));
        passed &= missing.isEmpty() && shared == 0;
    }

    private static boolean isHalfLoaded(Exchange exchange, Service service) {
        if (!exchange.said().contains("loading the scenario")) {
            return false;
        }
        try {
            var coordinator = exchange.as("coordinator");
            return service == Service.OFFERS
                    ? coordinator.all("/offers").size() >= OFFERS_AT_THE_KILL
                    : coordinator.all("/needs").size() >= NEEDS_AT_THE_KILL;
        } catch (NotReachedException | AssertionError e) {
            return false;
        }
    }

    private static boolean isAllSent(Client coordinator) {
        return coordinator.get("/messages?status=PENDING&limit=1").items().isEmpty();
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
