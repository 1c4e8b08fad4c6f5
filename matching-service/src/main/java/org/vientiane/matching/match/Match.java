package org.vientiane.matching.match;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.Waiting;
import org.vientiane.contracts.match.Agreeing;
import org.vientiane.contracts.match.Agreement;
import org.vientiane.contracts.match.Answer;
import org.vientiane.contracts.match.AnswerKind;
import org.vientiane.contracts.match.Answers;
import org.vientiane.contracts.match.MatchStatus;
import org.vientiane.contracts.match.MatchStep;
import org.vientiane.contracts.match.MatchTransition;
import org.vientiane.contracts.match.Reckoning;
import org.vientiane.contracts.match.Side;
import org.vientiane.contracts.match.Terms;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.matching.reckoning.Policy;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.OfferTerms;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;

/**
 * A need and an offer that were put before their parties, with what they were reckoned from and what came of it. Every
 * change is a new match, one version further.
 *
 * @param id derived from need and offer
 * @param version counts every change, from 1
 * @param needId the need
 * @param offerId the offer
 * @param need the need as it was written when this was reckoned
 * @param needConfirmedOn the need's day of confirmation at that time
 * @param offer the offer as it was written when this was reckoned
 * @param status where it stands
 * @param reckoning the figures; from the first answer on they stand still
 * @param proposedOn the day of the proposal
 * @param waiting the clock that runs while an answer is awaited
 * @param answerDueOn the day until which an answer is expected
 * @param byHand whether a coordinator proposed it, so that no rank withdraws it
 * @param answers what the two sides have said
 * @param agreeing the agreement that is being tried
 * @param attempts how many agreements were tried
 * @param agreement what was agreed; absent unless it is
 * @param closedUnder of what is declined, lapsed or agreed: the terms under which it closed
 * @param transitions what has happened, oldest first
 * @param handled requests that it has taken in, so that none counts twice
 */
public record Match(
        UUID id,
        long version,
        UUID needId,
        UUID offerId,
        NeedTerms need,
        LocalDate needConfirmedOn,
        OfferTerms offer,
        MatchStatus status,
        Reckoning reckoning,
        LocalDate proposedOn,
        Waiting waiting,
        LocalDate answerDueOn,
        boolean byHand,
        Answers answers,
        @Nullable Agreeing agreeing,
        int attempts,
        @Nullable Agreement agreement,
        @Nullable Terms closedUnder,
        List<MatchTransition> transitions,
        List<HandledRequest> handled) {

    /** The statement of a side that is considering. */
    public static final String CONSIDERING = "ANSWERED.CONSIDERING";

    public Match {
        transitions = List.copyOf(transitions);
        handled = List.copyOf(handled);
    }

    /** The id of the match of these two. */
    public static UUID idOf(UUID need, UUID offer) {
        return Ids.derived(need, offer);
    }

    /** A first proposal of this pair. */
    static Match proposed(Candidate candidate, Policy policy, Instant at) {
        var day = candidate.reckoning().day();
        return first(candidate, policy, false)
                .stepByExchange(MatchStep.PROPOSED, points("PROPOSED.first", candidate.reckoning()), day, at)
                .match();
    }

    /** A first proposal of this pair by a coordinator. */
    static Match proposedByHand(
            Candidate candidate, Policy policy, PartyCode by, Optional<HandledRequest> request, Instant at) {
        return first(candidate, policy, true)
                .handling(request)
                .step(
                        MatchStep.PROPOSED,
                        by.code(),
                        points("PROPOSED.by-hand", candidate.reckoning()),
                        candidate.reckoning().day(),
                        at)
                .match();
    }

    /** The same pair proposed once more: soon after its withdrawal with its old days, otherwise with new ones. */
    Match proposedAgain(Candidate candidate, Policy policy, Instant at) {
        var day = candidate.reckoning().day();
        var quiet = status == MatchStatus.WITHDRAWN
                && !day.isAfter(lastTransition().day().plusDays(policy.quietReturnDays()));
        return anew(candidate, policy, quiet)
                .byHand(false)
                .stepByExchange(MatchStep.PROPOSED, points("PROPOSED.again", candidate.reckoning()), day, at)
                .match();
    }

    /** The same pair proposed once more, by a coordinator. */
    Match proposedAgainByHand(
            Candidate candidate, Policy policy, PartyCode by, Optional<HandledRequest> request, Instant at) {
        return anew(candidate, policy, false)
                .byHand(true)
                .handling(request)
                .step(
                        MatchStep.PROPOSED,
                        by.code(),
                        points("PROPOSED.by-hand", candidate.reckoning()),
                        candidate.reckoning().day(),
                        at)
                .match();
    }

    /** The proposal with new figures; it still stands, and nothing else has happened. */
    Match rewritten(Candidate candidate) {
        return next().reckonedFrom(candidate).match();
    }

    /** The match without a future, for now. */
    Match withdrawn(Statement why, LocalDate day, Instant at) {
        return next().now(MatchStatus.WITHDRAWN)
                .stepByExchange(MatchStep.WITHDRAWN, why, day, at)
                .match();
    }

    /** The match with an answer of one side that is not a no and does not make both say yes to the same. */
    Match answered(Side side, Answer answer, int lapseDays, Optional<HandledRequest> request) {
        var answersNow = answers.with(side, answer);
        return next().now(MatchStatus.ANSWERED)
                .answers(answersNow)
                .waitingSince(awaitedFrom(answersNow, answer), lapseDays)
                .handling(request)
                .step(MatchStep.ANSWERED, party(side).code(), said(side, answer), answer.on(), answer.at())
                .match();
    }

    /** The match to which one side has said no; the pair is closed while its terms are these. */
    Match declined(Side side, Answer answer, Terms terms, Optional<HandledRequest> request) {
        return next().now(MatchStatus.DECLINED)
                .answers(answers.with(side, answer))
                .closedUnder(terms)
                .handling(request)
                .step(MatchStep.DECLINED, party(side).code(), said(side, answer), answer.on(), answer.at())
                .match();
    }

    /** The match while it is tried whether there is enough left for what both sides have said yes to. */
    Match agreeing(Side side, Answer secondYes, Quantity amount, Optional<HandledRequest> request) {
        var attempt = attempts + 1;
        return next().trying(new Agreeing(
                        attempt,
                        Ids.derived(id, attempt),
                        amount,
                        side,
                        secondYes,
                        party(side).code(),
                        request.orElse(null),
                        secondYes.on(),
                        secondYes.at()))
                .match();
    }

    /** The match on which both have agreed; the second yes now counts. */
    Match agreed(Quantity inNeedUnit, Terms terms) {
        var tried = requireAgreeing();
        return next().now(MatchStatus.AGREED)
                .triedOut()
                .answers(answers.with(tried.side(), tried.answer()))
                .agreed(new Agreement(tried.commitment(), tried.attempt(), tried.amount(), inNeedUnit))
                .closedUnder(terms)
                .handling(Optional.ofNullable(tried.request()))
                .step(MatchStep.ANSWERED, tried.by(), said(tried.side(), tried.answer()), tried.day(), tried.at())
                .step(MatchStep.AGREED, tried.by(), agreedOn(tried.amount()), tried.day(), tried.at())
                .match();
    }

    /** The match as it was before the second yes, which does not count, with the reason. */
    Match notAgreed(Statement why, LocalDate day, Instant at) {
        return next().triedOut()
                .stepByExchange(MatchStep.NOT_AGREED, why, day, at)
                .match();
    }

    /** The match after the day until which a side was considering: what it said counts no longer, and it is awaited. */
    Match resumed(LocalDate day, int lapseDays, Instant at) {
        var next = next();
        var answersNow = answers;
        var since = waiting.since();
        for (var side : Side.values()) {
            var until = consideringUntil(side);
            if (until != null && until.isBefore(day)) {
                answersNow = answersNow.with(side, null);
                since = until.isAfter(since) ? until : since;
                next.stepByExchange(
                        MatchStep.RESUMED,
                        Statement.of("RESUMED", Figure.parties(List.of(party(side))), Figure.day(until)),
                        day,
                        at);
            }
        }
        return next.answers(answersNow)
                .now(answersNow.all().findAny().isPresent() ? MatchStatus.ANSWERED : MatchStatus.PROPOSED)
                .waitingSince(since, lapseDays)
                .match();
    }

    /** The match after the next step of its clock. */
    Match stepped(MatchStep what, LocalDate day, Instant at) {
        var awaited = answers.turn().stream().map(this::party).sorted().toList();
        var days = ChronoUnit.DAYS.between(waiting.since(), day);
        return next().clockStepped()
                .stepByExchange(what, Statement.of(what.name(), Figure.parties(awaited), Figure.count(days)), day, at)
                .match();
    }

    /** The match that nobody answered in time; the pair is closed while its terms are these. */
    Match lapsed(Terms terms, LocalDate day, Instant at) {
        return next().now(MatchStatus.LAPSED)
                .closedUnder(terms)
                .stepByExchange(MatchStep.LAPSED, Statement.of("LAPSED", Figure.day(answerDueOn)), day, at)
                .match();
    }

    /** The state that asks. */
    public StateCode state() {
        return need.state();
    }

    /** Who gives. */
    public PartyCode provider() {
        return offer.provider();
    }

    /** The party of this side. */
    public PartyCode party(Side side) {
        return side == Side.PROVIDER ? provider() : state().asParty();
    }

    /** The side of this party, if it has one. */
    public Optional<Side> sideOf(PartyCode party) {
        for (var side : Side.values()) {
            if (party(side).equals(party)) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }

    /** Whether it can still be answered. */
    public boolean isOpen() {
        return status == MatchStatus.PROPOSED || status == MatchStatus.ANSWERED;
    }

    /** What is proposed, in the offer's unit. */
    public Quantity quantity() {
        return Objects.requireNonNull(reckoning.quantity(), "what is proposed has a quantity");
    }

    /** What happened last. */
    public MatchTransition lastTransition() {
        return transitions.get(transitions.size() - 1);
    }

    /** The agreement that is being tried. */
    Agreeing requireAgreeing() {
        return Objects.requireNonNull(agreeing, "no agreement is being tried");
    }

    private NextMatch next() {
        return new NextMatch(this);
    }

    private static NextMatch first(Candidate candidate, Policy policy, boolean byHand) {
        var day = candidate.reckoning().day();
        return new NextMatch(new Match(
                idOf(candidate.need().id(), candidate.offer().id()),
                0,
                candidate.need().id(),
                candidate.offer().id(),
                candidate.need().terms(),
                candidate.need().confirmedOn(),
                candidate.offer().terms(),
                MatchStatus.PROPOSED,
                candidate.reckoning(),
                day,
                Waiting.since(day),
                day.plusDays(policy.lapseDays()),
                byHand,
                Answers.none(),
                null,
                0,
                null,
                null,
                List.of(),
                List.of()));
    }

    private NextMatch anew(Candidate candidate, Policy policy, boolean withOldDays) {
        var day = candidate.reckoning().day();
        var next = next().reckonedFrom(candidate)
                .now(MatchStatus.PROPOSED)
                .answers(Answers.none())
                .agreed(null)
                .closedUnder(null);
        return withOldDays ? next : next.proposedOn(day).waitingSince(day, policy.lapseDays());
    }

    /** From when the other side is awaited: the day until which one is considering, else the first yes that stands. */
    private LocalDate awaitedFrom(Answers said, Answer latest) {
        return said.all()
                .filter(answer -> answer.answer() == AnswerKind.CONSIDERING)
                .map(answer -> Objects.requireNonNull(answer.until()))
                .max(LocalDate::compareTo)
                .or(() -> Arrays.stream(Side.values())
                        .filter(side -> said.of(side).filter(Answer::isYes).isPresent())
                        .map(side -> saysYesSince(side).orElse(latest.on()))
                        .min(LocalDate::compareTo))
                .orElse(proposedOn);
    }

    /** Since when a side has said yes, however often it has named another amount meanwhile. */
    private Optional<LocalDate> saysYesSince(Side side) {
        var since = Optional.<LocalDate>empty();
        for (var step : transitions) {
            if (step.what() == MatchStep.PROPOSED || step.what() == MatchStep.RESUMED || isConsidering(step, side)) {
                since = Optional.empty();
            } else if (step.what() == MatchStep.ANSWERED
                    && step.by().equals(party(side).code())
                    && since.isEmpty()) {
                since = Optional.of(step.day());
            }
        }
        return since;
    }

    private boolean isConsidering(MatchTransition step, Side side) {
        return step.by().equals(party(side).code()) && step.statement().key().equals(CONSIDERING);
    }

    private @Nullable LocalDate consideringUntil(Side side) {
        return answers.of(side)
                .filter(answer -> answer.answer() == AnswerKind.CONSIDERING)
                .map(Answer::until)
                .orElse(null);
    }

    private Statement said(Side side, Answer answer) {
        var who = Figure.parties(List.of(party(side)));
        return switch (answer.answer()) {
            case INTERESTED, ACCEPTED ->
                Statement.of(
                        "ANSWERED." + answer.answer(), who, Figure.amount(Objects.requireNonNull(answer.amount())));
            case CONSIDERING -> Statement.of(CONSIDERING, who, Figure.day(Objects.requireNonNull(answer.until())));
            case DECLINED -> Statement.of("DECLINED." + Objects.requireNonNull(answer.reason()), who);
        };
    }

    private static Statement agreedOn(Quantity amount) {
        return Statement.of("AGREED", Figure.amount(amount));
    }

    private static Statement points(String key, Reckoning reckoning) {
        return Statement.of(key, Figure.decimal(reckoning.score()));
    }
}
