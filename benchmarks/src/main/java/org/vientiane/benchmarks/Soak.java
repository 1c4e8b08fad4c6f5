package org.vientiane.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.vientiane.endtoend.driver.Exchange;
import org.vientiane.endtoend.driver.Service;

/**
 * Answers matches as fast as clients can while the matching service is killed now and then, and counts afterwards what was
 * lost, doubled or promised beyond what there was.
 */
public final class Soak {

    private static final int CLIENTS = 16;
    private static final int KILLS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Soak() {}

    /** Soaks, prints what came out, and fails if anything but zero was lost, doubled or over-committed. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        var answers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        try (var exchange = new Exchange(Files.createTempDirectory("vientiane-soak-"), Map.of())) {
            exchange.up("--no-scenario");
            var market = SoakMarket.post(exchange);
            print("%d needs, %d offers, %d matches"
                    .formatted(
                            market.needs().size(),
                            market.offers().size(),
                            market.matches().size()));
            var ledger = new SoakLedger();
            var started = System.nanoTime();
            answer(exchange, market, ledger, answers);
            var took = Duration.ofNanos(System.nanoTime() - started);
            print(
                    "%d answers from %d clients in %d s, the matching service killed %d times, asked again %d times; by status: %s"
                            .formatted(
                                    answers, CLIENTS, took.toSeconds(), KILLS, ledger.askedAgain(), ledger.outcomes()));
            var count = new SoakCount(exchange, ledger);
            Exchange.await("needs and offers to show what was agreed", PATIENCE, count::isAtRest);
            print(count.told());
            print("agreements: %d, %s a second while it lasted"
                    .formatted(
                            count.agreements(),
                            BigDecimal.valueOf(count.agreements() * 100_000L / took.toMillis(), 2)));
            if (!count.isClean()) {
                throw new IllegalStateException("the soak found what must not be: " + count.told());
            }
        }
    }

    private static void answer(Exchange exchange, SoakMarket market, SoakLedger ledger, int answers)
            throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        var clients = Executors.newFixedThreadPool(CLIENTS + 1);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (var number = 1; number <= CLIENTS; number++) {
                var client = new SoakClient(exchange, market, ledger, number);
                running.add(clients.submit(() -> {
                    while (next.getAndIncrement() < answers) {
                        client.answer();
                    }
                }));
            }
            running.add(clients.submit(() -> killNowAndThen(exchange, next, answers)));
            for (var one : running) {
                one.get();
            }
        } finally {
            clients.shutdownNow();
        }
    }

    /** Each time a further part of the answers has been given. */
    private static void killNowAndThen(Exchange exchange, AtomicInteger given, int answers) {
        for (var kill = 1; kill <= KILLS; kill++) {
            var after = answers * kill / (KILLS + 1);
            Exchange.await("answers to be given", PATIENCE, () -> given.get() >= after);
            exchange.kill(Service.MATCHING);
            exchange.start(Service.MATCHING);
        }
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
