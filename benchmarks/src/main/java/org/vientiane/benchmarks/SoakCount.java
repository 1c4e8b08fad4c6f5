package org.vientiane.benchmarks;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vientiane.endtoend.driver.Answer;
import org.vientiane.endtoend.driver.Exchange;
import tools.jackson.databind.JsonNode;

/** Counts, when all is at rest, what clients were told against what there is. */
final class SoakCount {

    private static final Set<String> ANSWERS = Set.of("ANSWERED", "DECLINED");

    private final SoakLedger ledger;
    private final Exchange exchange;
    private List<JsonNode> commitments = List.of();
    private List<JsonNode> offers = List.of();
    private List<JsonNode> needs = List.of();
    private List<JsonNode> matches = List.of();

    SoakCount(Exchange exchange, SoakLedger ledger) {
        this.exchange = exchange;
        this.ledger = ledger;
        look();
    }

    /** Whether needs and offers services show what the commitments add up to. */
    boolean isAtRest() {
        look();
        return shows(offers, "offerId", "quantity") && shows(needs, "needId", "inNeedUnit");
    }

    private void look() {
        var coordinator = exchange.as("coordinator");
        commitments = coordinator.all("/commitments");
        offers = coordinator.all("/offers");
        needs = coordinator.all("/needs");
        matches = coordinator.all("/matches");
    }

    private boolean shows(List<JsonNode> things, String key, String counted) {
        var sums = sums(key, counted);
        return things.stream()
                .allMatch(thing -> amount(thing.path("committed"))
                                .compareTo(sums.getOrDefault(thing.path("id").asString(), BigDecimal.ZERO))
                        == 0);
    }

    int agreements() {
        return commitments.size();
    }

    boolean isClean() {
        return lost() == 0 && doubled() == 0 && overCommitted() == 0 && overFilled() == 0;
    }

    String told() {
        return "lost %d, doubled %d, over-committed %d, over-filled %d"
                .formatted(lost(), doubled(), overCommitted(), overFilled());
    }

    /** Answers that were taken and are not in the transitions, and agreements that were told and have no commitment. */
    private long lost() {
        var found = answersFound();
        var answers = ledger.taken().entrySet().stream()
                .mapToLong(told -> Math.max(0, told.getValue() - found.getOrDefault(told.getKey(), 0)))
                .sum();
        var committed =
                commitments.stream().map(one -> one.path("matchId").asString()).collect(Collectors.toSet());
        for (var match : ledger.agreed()) {
            answers += committed.contains(match) ? 0 : 1;
        }
        return answers;
    }

    /** Answers that are in the transitions more often than they were taken, and matches with two commitments. */
    private long doubled() {
        var answers = answersFound().entrySet().stream()
                .mapToLong(
                        found -> Math.max(0, found.getValue() - ledger.taken().getOrDefault(found.getKey(), 0)))
                .sum();
        var ofMatch = commitments.stream()
                .collect(Collectors.groupingBy(one -> one.path("matchId").asString(), Collectors.counting()));
        return answers + ofMatch.values().stream().mapToLong(count -> count - 1).sum();
    }

    private long overCommitted() {
        var sums = sums("offerId", "quantity");
        return offers.stream()
                .filter(offer -> sums.getOrDefault(offer.path("id").asString(), BigDecimal.ZERO)
                                .compareTo(amount(offer.path("capacity")))
                        > 0)
                .count();
    }

    private long overFilled() {
        var sums = sums("needId", "inNeedUnit");
        return needs.stream()
                .filter(need -> sums.getOrDefault(need.path("id").asString(), BigDecimal.ZERO)
                                .compareTo(amount(need.path("quantity")))
                        > 0)
                .count();
    }

    private Map<String, Integer> answersFound() {
        var found = new HashMap<String, Integer>();
        for (var match : matches) {
            for (var step : Answer.rows(match.path("transitions"))) {
                if (ANSWERS.contains(step.path("what").asString())) {
                    found.merge(
                            match.path("id").asString() + " " + step.path("by").asString(), 1, Integer::sum);
                }
            }
        }
        return found;
    }

    private Map<String, BigDecimal> sums(String key, String counted) {
        var sums = new HashMap<String, BigDecimal>();
        commitments.forEach(one -> sums.merge(one.path(key).asString(), amount(one.path(counted)), BigDecimal::add));
        return sums;
    }

    private static BigDecimal amount(JsonNode quantity) {
        return new BigDecimal(quantity.path("amount").asString());
    }
}
