package org.vientiane.notification.message;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.vientiane.contracts.commitment.CommitmentEvent;
import org.vientiane.contracts.commitment.CommitmentStep;
import org.vientiane.contracts.commitment.CommitmentTransition;
import org.vientiane.contracts.commitment.Delivery;
import org.vientiane.contracts.match.Side;
import org.vientiane.vocabulary.ExchangeRates;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.OfferTerms;

/**
 * A commitment as what messages are about.
 *
 * @param event its whole state
 */
public record CommitmentMatter(CommitmentEvent event) implements Matter {

    private static final Set<CommitmentStep> REMINDERS = EnumSet.of(CommitmentStep.REMINDED, CommitmentStep.ESCALATED);

    /** The delivery that this transition tells of, if it tells of one; deliveries stand in the order of theirs. */
    public Optional<Delivery> deliveryOf(int transition) {
        var steps = event.transitions().subList(0, transition).stream()
                .map(CommitmentTransition::what)
                .filter(step -> step == CommitmentStep.DELIVERED)
                .count();
        return event.transitions().get(transition - 1).what() == CommitmentStep.DELIVERED
                ? event.deliveries().stream().skip(steps - 1).findFirst()
                : Optional.empty();
    }

    @Override
    public UUID id() {
        return event.id();
    }

    @Override
    public long version() {
        return event.version();
    }

    @Override
    public UUID match() {
        return event.matchId();
    }

    @Override
    public UUID need() {
        return event.needId();
    }

    @Override
    public UUID offer() {
        return event.offerId();
    }

    @Override
    public UUID commitment() {
        return event.id();
    }

    @Override
    public NeedTerms needTerms() {
        return event.need();
    }

    @Override
    public OfferTerms offerTerms() {
        return event.offer();
    }

    @Override
    public ExchangeRates rates() {
        return event.rates();
    }

    /** Nobody's answer is awaited any more. */
    @Override
    public Set<Side> turn() {
        return Set.of();
    }

    @Override
    public int transitions() {
        return event.transitions().size();
    }

    @Override
    public List<Happening> happenings() {
        return IntStream.rangeClosed(1, transitions())
                .filter(number -> !isSaidAgainByTheNext(number))
                .mapToObj(this::happening)
                .toList();
    }

    @Override
    public boolean hasMovedOnSince(int transition) {
        return event.transitions().subList(transition, transitions()).stream()
                .anyMatch(later -> !REMINDERS.contains(later.what()));
    }

    private boolean isSaidAgainByTheNext(int number) {
        return event.transitions().get(number - 1).what() == CommitmentStep.RECEIVED
                && number < transitions()
                && event.transitions().get(number).what() == CommitmentStep.FULFILLED;
    }

    private Happening happening(int number) {
        var transition = event.transitions().get(number - 1);
        return new Happening(
                number, News.of(transition.what()), transition.by(), transition.day(), transition.statement());
    }
}
