package org.vientiane.onemachine.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.vientiane.onemachine.identity.Parties;
import org.vientiane.onemachine.running.CannotRunException;
import org.vientiane.onemachine.running.Service;
import tools.jackson.databind.JsonNode;

/** Waits until every need of the scenario has the proposals that it can have. */
public final class WaitingForMatches {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Api api;
    private final Map<String, Integer> proposalsPerNeed = new HashMap<>();

    public WaitingForMatches(Api api) {
        this.api = api;
    }

    /**
     * Returns when each need has as many proposals as offers fit it, or as its policy allows.
     *
     * @throws CannotRunException if that does not come about
     */
    public void waitFor(LoadedScenario scenario) {
        var deadline = Instant.now().plus(PATIENCE);
        var waiting = new ArrayList<>(scenario.needs());
        while (!waiting.isEmpty()) {
            waiting.removeIf(need -> isMatched(need, scenario.offers().size()));
            if (!waiting.isEmpty()) {
                if (Instant.now().isAfter(deadline)) {
                    throw new CannotRunException(
                            waiting.size() + " needs are not matched after " + PATIENCE.toSeconds() + " s: " + waiting);
                }
                pause();
            }
        }
    }

    private boolean isMatched(String need, int offers) {
        return api.find(Service.MATCHING, "/explanations/needs/" + need, Parties.COORDINATOR)
                .filter(explanation -> explanation.path("evaluated").asInt() >= offers)
                .filter(explanation -> explanation.path("proposals").size() >= possibleProposals(explanation))
                .isPresent();
    }

    private int possibleProposals(JsonNode explanation) {
        var most = proposalsPerNeed.computeIfAbsent(explanation.path("policy").asString(), version -> api.get(
                        Service.MATCHING, "/policies/" + version, Parties.COORDINATOR)
                .path("proposalsPerNeed")
                .asInt());
        return Math.min(explanation.path("eligible").asInt(), most);
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("interrupted", e);
        }
    }
}
