package org.vientiane.notification.proposal;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.match.MatchEvent;
import org.vientiane.contracts.match.MatchStatus;
import org.vientiane.contracts.match.MatchStep;
import org.vientiane.contracts.match.MatchTransition;
import org.vientiane.contracts.match.Side;
import org.vientiane.vocabulary.Quantity;

/**
 * What is kept in memory of a match.
 *
 * @param match its id
 * @param version the version that this tells of
 * @param need its need
 * @param offer its offer
 * @param status where it stands
 * @param steps what has happened, oldest first
 * @param answered the sides whose answer counts
 * @param score its points
 * @param quantity what is proposed, in the offer's unit
 */
public record Proposal(
        UUID match,
        long version,
        UUID need,
        UUID offer,
        MatchStatus status,
        List<MatchStep> steps,
        Set<Side> answered,
        BigDecimal score,
        @Nullable Quantity quantity) {

    /** Steps that leave it as it was for whoever is awaited. */
    private static final Set<MatchStep> REMINDERS = EnumSet.of(MatchStep.REMINDED, MatchStep.ESCALATED);

    public Proposal {
        steps = List.copyOf(steps);
        answered = Set.copyOf(answered);
    }

    /** The row of a match. */
    public static Proposal of(MatchEvent match) {
        var answered = EnumSet.noneOf(Side.class);
        for (var side : Side.values()) {
            match.answers().of(side).ifPresent(answer -> answered.add(side));
        }
        return new Proposal(
                match.id(),
                match.version(),
                match.needId(),
                match.offerId(),
                match.status(),
                match.transitions().stream().map(MatchTransition::what).toList(),
                answered,
                match.reckoning().score(),
                match.reckoning().quantity());
    }

    /** The number of the latest transition to a proposal, 0 when there is none. */
    public int number() {
        return steps.lastIndexOf(MatchStep.PROPOSED) + 1;
    }

    /** Whether this transition is known, or a later one. */
    public boolean hasReached(int transition) {
        return steps.size() >= transition;
    }

    /** Whether it is before its two sides, answered by one of them or by none. */
    public boolean stands() {
        return number() > 0 && (status == MatchStatus.PROPOSED || status == MatchStatus.ANSWERED);
    }

    /** Whether the proposal that this transition made still stands. */
    public boolean standsSince(int transition) {
        return stands() && number() == transition;
    }

    /** Whether it is still as this transition left it: since then nothing has happened but reminders of another kind. */
    public boolean isAsLeftBy(int transition) {
        var own = steps.get(transition - 1);
        return stands()
                && steps.subList(transition, steps.size()).stream()
                        .allMatch(later -> REMINDERS.contains(later) && later != own);
    }
}
