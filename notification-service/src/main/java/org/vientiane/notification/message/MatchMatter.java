package org.vientiane.notification.message;

import java.util.ArrayList;
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
import org.vientiane.vocabulary.ExchangeRates;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.OfferTerms;

/**
 * A match as what messages are about.
 *
 * @param event its whole state
 */
public record MatchMatter(MatchEvent event) implements Matter {

    private static final Set<MatchStep> REMINDERS = EnumSet.of(MatchStep.REMINDED, MatchStep.ESCALATED);

    /** Whether it can still be answered. */
    public boolean isOpen() {
        return event.status() == MatchStatus.PROPOSED || event.status() == MatchStatus.ANSWERED;
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
        return event.id();
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
    public @Nullable UUID commitment() {
        return null;
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
        return event.reckoning().rates();
    }

    @Override
    public Set<Side> turn() {
        return event.answers().turn();
    }

    @Override
    public int transitions() {
        return event.transitions().size();
    }

    @Override
    public List<Happening> happenings() {
        var happenings = new ArrayList<Happening>();
        var answered = false;
        for (var number = 1; number <= transitions(); number++) {
            var transition = event.transitions().get(number - 1);
            answered = transition.what() == MatchStep.ANSWERED || (answered && transition.what() != MatchStep.PROPOSED);
            if (isTold(number, answered)) {
                add(happenings, number, transition);
            }
        }
        return happenings;
    }

    @Override
    public boolean hasMovedOnSince(int transition) {
        return event.transitions().subList(transition, transitions()).stream()
                .anyMatch(later -> !REMINDERS.contains(later.what()));
    }

    private boolean isTold(int number, boolean answered) {
        return switch (event.transitions().get(number - 1).what()) {
            case WITHDRAWN -> answered;
            case ANSWERED ->
                number == transitions() || event.transitions().get(number).what() != MatchStep.AGREED;
            default -> true;
        };
    }

    private static void add(List<Happening> happenings, int number, MatchTransition transition) {
        News.of(transition.what())
                .map(news -> new Happening(number, news, transition.by(), transition.day(), transition.statement()))
                .ifPresent(happenings::add);
    }
}
