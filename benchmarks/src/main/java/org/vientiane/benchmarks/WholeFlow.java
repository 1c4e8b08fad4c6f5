package org.vientiane.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vientiane.endtoend.driver.Client;
import org.vientiane.endtoend.driver.Exchange;

/**
 * How long the exchange takes to start and to match the scenario, how much memory it holds, and how long a need posted
 * at rest takes to become a proposal that can be read and a mail in the mailbox.
 */
public final class WholeFlow {

    private static final int STARTS = 3;
    private static final int NEEDS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private WholeFlow() {}

    /** Measures, and prints what came out. */
    public static void main(String[] arguments) throws IOException {
        prepare();
        for (var start = 1; start <= STARTS; start++) {
            var isLast = start == STARTS;
            try (var exchange = new Exchange(Files.createTempDirectory("vientiane-benchmark-"), Map.of())) {
                exchange.up();
                print("start %d of %d: %s".formatted(start, STARTS, times(exchange)));
                print("  resident memory: %s".formatted(memory(exchange)));
                if (isLast) {
                    postedAtRest(exchange);
                }
            }
        }
    }

    /** Later starts use what an earlier one has prepared; this makes sure that there was an earlier one. */
    private static void prepare() throws IOException {
        try (var exchange = new Exchange(Files.createTempDirectory("vientiane-benchmark-"), Map.of())) {
            exchange.up("--no-scenario");
        }
    }

    private static String times(Exchange exchange) {
        return exchange.said()
                .lines()
                .filter(line -> line.contains("services ready after"))
                .findFirst()
                .map(String::strip)
                .orElse("no times told");
    }

    private static String memory(Exchange exchange) throws IOException {
        var all = 0L;
        var parts = new ArrayList<String>();
        for (var process : exchange.processes().entrySet()) {
            var megabytes = residentKilobytes(process.getValue()) / 1024;
            parts.add(process.getKey() + " " + megabytes);
            all += megabytes;
        }
        return "%d MB (%d processes: %s)".formatted(all, parts.size(), String.join(", ", parts));
    }

    private static long residentKilobytes(ProcessHandle process) throws IOException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(process.pid())).start();
        return Long.parseLong(new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip());
    }

    private static void postedAtRest(Exchange exchange) {
        var coordinator = exchange.as("coordinator");
        var lao = exchange.as("LAO");
        var readable = new ArrayList<Duration>();
        var mailed = new ArrayList<Duration>();
        for (var number = 1; number <= NEEDS; number++) {
            Exchange.await("all to be at rest", PATIENCE, () -> isAtRest(coordinator));
            var mails = exchange.mailCount();
            var started = System.nanoTime();
            var id = lao.post("/needs", need(number)).created().path("id").asString();
            var proposal = new Watch(started, () -> !proposals(lao, id).isEmpty());
            var mail = new Watch(started, () -> exchange.mailCount() > mails);
            Exchange.await("the proposal and its mail", PATIENCE, () -> {
                var seen = mail.look();
                return proposal.look() && seen;
            });
            readable.add(proposal.took());
            mailed.add(mail.took());
            var all = mails + 4 * proposals(lao, id).size();
            Exchange.await("the other mails", PATIENCE, () -> exchange.mailCount() >= all);
        }
        print("a need posted at rest, %d times, from the request's start:".formatted(NEEDS));
        print("  proposal readable: " + figures(readable));
        print("  mail in the mailbox: " + figures(mailed));
    }

    private static boolean isAtRest(Client coordinator) {
        return coordinator.get("/messages?status=PENDING&limit=1").items().isEmpty();
    }

    private static List<?> proposals(Client client, String need) {
        return client.get("/matches?status=PROPOSED&need=" + need).items();
    }

    private static String figures(List<Duration> durations) {
        var sorted = durations.stream().sorted().toList();
        return "median %d ms, 95th percentile %d ms (%s)"
                .formatted(
                        sorted.get((sorted.size() - 1) / 2).toMillis(),
                        sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1).toMillis(),
                        durations.stream()
                                .map(one -> String.valueOf(one.toMillis()))
                                .collect(Collectors.joining(" ")));
    }

    private static String need(int number) {
        var today = LocalDate.now(ZoneOffset.UTC);
        return """
                {"state": "LAO", "title": "Clearance of measured field %d", "obligation": "CLEARANCE", "assistance": "FUNDING",
                 "quantity": {"amount": "250000", "unit": "USD"}, "period": {"from": "%s", "to": "%s"},
                 "channels": ["GOVERNMENT", "UNITED_NATIONS"], "nationalPriority": 2}"""
                .formatted(number, today.plusMonths(1), today.plusMonths(25));
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
