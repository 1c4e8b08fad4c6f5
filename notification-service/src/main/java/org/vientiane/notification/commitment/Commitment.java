package org.vientiane.notification.commitment;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vientiane.contracts.commitment.CommitmentEvent;
import org.vientiane.contracts.commitment.CommitmentStatus;
import org.vientiane.contracts.commitment.CommitmentStep;
import org.vientiane.contracts.commitment.CommitmentTransition;
import org.vientiane.contracts.commitment.Receipt;

/**
 * What is kept in memory of a commitment.
 *
 * @param id its id
 * @param version the version that this tells of
 * @param status where it stands
 * @param steps what has happened, oldest first
 * @param unconfirmed the numbers of the deliveries' transitions of which the state has not yet said anything
 */
public record Commitment(
        UUID id, long version, CommitmentStatus status, List<CommitmentStep> steps, Set<Integer> unconfirmed) {

    /** Steps after which a reminder of what was due has no more to say. */
    private static final Set<CommitmentStep> OVERTAKING_REMINDERS = EnumSet.of(
            CommitmentStep.SCHEDULED, CommitmentStep.DELIVERED, CommitmentStep.REVISED, CommitmentStep.OVERDUE);

    public Commitment {
        steps = List.copyOf(steps);
        unconfirmed = Set.copyOf(unconfirmed);
    }

    /** The row of a commitment. */
    public static Commitment of(CommitmentEvent commitment) {
        var steps = commitment.transitions().stream()
                .map(CommitmentTransition::what)
                .toList();
        return new Commitment(
                commitment.id(), commitment.version(), commitment.status(), steps, unconfirmed(commitment, steps));
    }

    /** Whether this transition is known, or a later one. */
    public boolean hasReached(int transition) {
        return steps.size() >= transition;
    }

    /** Whether the delivery that this transition told of still waits for a receipt. */
    public boolean awaitsReceiptOf(int transition) {
        return unconfirmed.contains(transition);
    }

    /** Whether what this transition was a reminder of is still to be delivered, and nobody was reminded again since. */
    public boolean awaitsDelivery(int transition) {
        var own = steps.get(transition - 1);
        return !status.isEnded()
                && steps.subList(transition, steps.size()).stream()
                        .noneMatch(later -> later == own || OVERTAKING_REMINDERS.contains(later));
    }

    /** Deliveries stand in the order of their transitions. */
    private static Set<Integer> unconfirmed(CommitmentEvent commitment, List<CommitmentStep> steps) {
        var confirmed = commitment.receipts().stream().map(Receipt::delivery).collect(Collectors.toUnmodifiableSet());
        var deliveries = commitment.deliveries().iterator();
        var unconfirmed = new HashSet<Integer>();
        for (var number = 1; number <= steps.size(); number++) {
            if (steps.get(number - 1) == CommitmentStep.DELIVERED
                    && deliveries.hasNext()
                    && !confirmed.contains(deliveries.next().id())) {
                unconfirmed.add(number);
            }
        }
        return unconfirmed;
    }
}
