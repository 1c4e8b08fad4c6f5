package org.vientiane.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.vientiane.endtoend.driver.Answer;
import org.vientiane.endtoend.driver.Client;
import org.vientiane.endtoend.driver.Exchange;
import org.vientiane.endtoend.driver.NotReachedException;

/** Answers a match now on behalf of its provider, now of its state; asks again until it knows what became of it. */
final class SoakClient {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Exchange exchange;
    private final SoakMarket market;
    private final SoakLedger ledger;
    private final Random random;

    SoakClient(Exchange exchange, SoakMarket market, SoakLedger ledger, int number) {
        this.exchange = exchange;
        this.market = market;
        this.ledger = ledger;
        this.random = new Random(number);
    }

    void answer() {
        var match = market.matches().get(random.nextInt(market.matches().size()));
        var id = match.path("id").asString();
        var asProvider = random.nextBoolean();
        var party = match.path(asProvider ? "provider" : "state").asString();
        var answer = untilTold(exchange.as(party), "/matches/" + id + "/answers", body(asProvider));
        ledger.answered(answer.status());
        if (answer.status() == 200) {
            ledger.took(id, party, answer.body().path("status").asString().equals("AGREED"));
        }
    }

    private Answer untilTold(Client client, String path, String body) {
        var key = UUID.randomUUID().toString();
        var told = new AtomicReference<Answer>();
        Exchange.await("an answer of the matching service", PATIENCE, () -> {
            try {
                told.set(client.post(path, body, "Idempotency-Key", key));
            } catch (NotReachedException e) {
                ledger.notTold();
            }
            return told.get() != null && told.get().status() < 500 && told.get().status() != 429;
        });
        return Objects.requireNonNull(told.get());
    }

    private String body(boolean asProvider) {
        var choice = random.nextInt(100);
        if (choice < 2) {
            return "{\"answer\": \"DECLINED\", \"reason\": \"BUDGET_YEAR\"}";
        }
        if (choice < 10) {
            return "{\"answer\": \"CONSIDERING\", \"until\": \"%s\"}"
                    .formatted(LocalDate.now(ZoneOffset.UTC).plusDays(30));
        }
        return asProvider
                ? "{\"answer\": \"INTERESTED\", \"amount\": \"%d00000\"}".formatted(1 + random.nextInt(4))
                : "{\"answer\": \"ACCEPTED\"}";
    }
}
