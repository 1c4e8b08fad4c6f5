package org.vientiane.matching.match;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.Waiting;
import org.vientiane.contracts.match.Agreeing;
import org.vientiane.contracts.match.Agreement;
import org.vientiane.contracts.match.Answers;
import org.vientiane.contracts.match.MatchStatus;
import org.vientiane.contracts.match.MatchStep;
import org.vientiane.contracts.match.MatchTransition;
import org.vientiane.contracts.match.Reckoning;
import org.vientiane.contracts.match.Terms;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.OfferTerms;

/** The next version of a match while it is put together; what is not said stays as it is. */
final class NextMatch {

    private final Match before;
    private NeedTerms need;
    private LocalDate needConfirmedOn;
    private OfferTerms offer;
    private MatchStatus status;
    private Reckoning reckoning;
    private LocalDate proposedOn;
    private Waiting waiting;
    private LocalDate answerDueOn;
    private boolean byHand;
    private Answers answers;
    private @Nullable Agreeing agreeing;
    private int attempts;
    private @Nullable Agreement agreement;
    private @Nullable Terms closedUnder;
    private final List<MatchTransition> transitions;
    private final List<HandledRequest> handled;

    NextMatch(Match before) {
        this.before = before;
        need = before.need();
        needConfirmedOn = before.needConfirmedOn();
        offer = before.offer();
        status = before.status();
        reckoning = before.reckoning();
        proposedOn = before.proposedOn();
        waiting = before.waiting();
        answerDueOn = before.answerDueOn();
        byHand = before.byHand();
        answers = before.answers();
        agreeing = before.agreeing();
        attempts = before.attempts();
        agreement = before.agreement();
        closedUnder = before.closedUnder();
        transitions = new ArrayList<>(before.transitions());
        handled = new ArrayList<>(before.handled());
    }

    NextMatch reckonedFrom(Candidate candidate) {
        need = candidate.need().terms();
        needConfirmedOn = candidate.need().confirmedOn();
        offer = candidate.offer().terms();
        reckoning = candidate.reckoning();
        return this;
    }

    NextMatch now(MatchStatus newStatus) {
        status = newStatus;
        return this;
    }

    NextMatch proposedOn(LocalDate day) {
        proposedOn = day;
        return this;
    }

    /** Starts the clock anew, unless it runs from this day already. */
    NextMatch waitingSince(LocalDate day, int lapseDays) {
        if (!waiting.since().equals(day)) {
            waiting = Waiting.since(day);
        }
        answerDueOn = waiting.since().plusDays(lapseDays);
        return this;
    }

    NextMatch clockStepped() {
        waiting = waiting.stepped();
        return this;
    }

    NextMatch byHand(boolean proposedByHand) {
        byHand = proposedByHand;
        return this;
    }

    NextMatch answers(Answers newAnswers) {
        answers = newAnswers;
        return this;
    }

    NextMatch trying(Agreeing newAgreeing) {
        agreeing = newAgreeing;
        attempts = newAgreeing.attempt();
        return this;
    }

    NextMatch triedOut() {
        agreeing = null;
        return this;
    }

    NextMatch agreed(@Nullable Agreement newAgreement) {
        agreement = newAgreement;
        return this;
    }

    NextMatch closedUnder(@Nullable Terms terms) {
        closedUnder = terms;
        return this;
    }

    NextMatch handling(Optional<HandledRequest> request) {
        request.ifPresent(handled::add);
        return this;
    }

    NextMatch step(MatchStep what, String by, Statement statement, LocalDate day, Instant at) {
        transitions.add(new MatchTransition(at, day, by, what, statement));
        return this;
    }

    NextMatch stepByExchange(MatchStep what, Statement statement, LocalDate day, Instant at) {
        return step(what, MatchTransition.EXCHANGE, statement, day, at);
    }

    Match match() {
        return new Match(
                before.id(),
                before.version() + 1,
                before.needId(),
                before.offerId(),
                need,
                needConfirmedOn,
                offer,
                status,
                reckoning,
                proposedOn,
                waiting,
                answerDueOn,
                byHand,
                answers,
                agreeing,
                attempts,
                agreement,
                closedUnder,
                transitions,
                handled);
    }
}
