package org.vientiane.needs.peer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.vientiane.contracts.meeting.Peer;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.vocabulary.Obligation;

/**
 * Two affected states, held against each other.
 *
 * @param one the state that looks for peers
 * @param other the peer
 * @param shared the obligations that both have
 */
record Comparison(Situation one, Situation other, List<Obligation> shared) {

    private static final int DECIMALS = 2;

    static Comparison of(Situation one, Situation other) {
        var shared = one.stages().keySet().stream()
                .filter(other.stages()::containsKey)
                .toList();
        return new Comparison(one, other, shared);
    }

    /** Whether the two have anything to talk about. */
    boolean sharesAnything() {
        return !shared.isEmpty();
    }

    /** The other state, as the one sees it; the two share something. */
    Peer peer() {
        var canTeach = shared.stream()
                .filter(obligation -> other.stage(obligation).isFurtherThan(one.stage(obligation)))
                .toList();
        var canLearn = shared.stream()
                .filter(obligation -> one.stage(obligation).isFurtherThan(other.stage(obligation)))
                .toList();
        return new Peer(other.state(), likeness(), reasons(canTeach, canLearn), canTeach, canLearn);
    }

    /**
     * How alike they are, 0 to 1: half of it for the share of all their obligations that both have, a quarter for being
     * equally far with those (half of that for one step apart), a quarter for lying in the same region. Exact until it is
     * rounded half up at the end.
     */
    BigDecimal likeness() {
        long common = shared.size();
        long all = one.stages().size() + other.stages().size() - common;
        long halfSteps = shared.stream()
                .mapToLong(obligation -> 2 - one.stage(obligation).stepsTo(other.stage(obligation)))
                .sum();
        long region = sameRegion() ? 1 : 0;
        // common/all * 1/2 + halfSteps/(2 * common) * 1/4 + region * 1/4, over one denominator
        var numerator = BigDecimal.valueOf(4 * common * common + halfSteps * all + 2 * region * common * all);
        var denominator = BigDecimal.valueOf(8 * common * all);
        return numerator.divide(denominator, DECIMALS, RoundingMode.HALF_UP);
    }

    private boolean sameRegion() {
        return one.region().equals(other.region());
    }

    private List<Statement> reasons(List<Obligation> canTeach, List<Obligation> canLearn) {
        var reasons = new ArrayList<Statement>();
        reasons.add(Statement.of("PEER.OBLIGATIONS", Figure.obligations(shared)));
        if (sameRegion()) {
            reasons.add(Statement.of("PEER.REGION", Figure.regions(List.of(one.region()))));
        }
        for (var stage : Stage.values()) {
            var both = shared.stream()
                    .filter(obligation -> one.stage(obligation) == stage && other.stage(obligation) == stage)
                    .toList();
            if (!both.isEmpty()) {
                reasons.add(Statement.of("PEER.STAGE." + stage, Figure.obligations(both)));
            }
        }
        reasons.addAll(lessons(other, one, canTeach));
        reasons.addAll(lessons(one, other, canLearn));
        return reasons;
    }

    private static List<Statement> lessons(Situation teacher, Situation learner, List<Obligation> obligations) {
        var lessons = new ArrayList<Statement>();
        for (var stage : Stage.values()) {
            var atStage = obligations.stream()
                    .filter(obligation -> teacher.stage(obligation) == stage)
                    .toList();
            if (!atStage.isEmpty()) {
                lessons.add(Statement.of(
                        "PEER.TEACHES." + stage,
                        Figure.states(List.of(teacher.state())),
                        Figure.obligations(atStage),
                        Figure.states(List.of(learner.state()))));
            }
        }
        return lessons;
    }
}
