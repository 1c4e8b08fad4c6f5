package org.vientiane.matching.match;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.match.MatchStatus;
import org.vientiane.contracts.match.MatchTransition;
import org.vientiane.contracts.match.Reckoning;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.matching.reckoning.Policy;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.OfferTerms;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.StateCode;

/**
 * A need and an offer that were put before their parties, with what they were reckoned from.
 *
 * @param id derived from need and offer
 * @param version counts every change, from 1
 * @param needId the need
 * @param offerId the offer
 * @param need the need as it was written when this was reckoned
 * @param needConfirmedOn the need's day of confirmation at that time
 * @param offer the offer as it was written when this was reckoned
 * @param status where it stands
 * @param reckoning the figures
 * @param proposedOn the day of the proposal
 * @param answerDueOn the day until which an answer is expected
 * @param transitions what has happened, oldest first
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
        LocalDate answerDueOn,
        List<MatchTransition> transitions) {

    public Match {
        transitions = List.copyOf(transitions);
    }

    /** The id of the match of these two. */
    static UUID idOf(UUID need, UUID offer) {
        return Ids.derived(need, offer);
    }

    /** A first proposal of this pair. */
    static Match proposed(Candidate candidate, Policy policy, Instant at) {
        var need = candidate.need();
        var offer = candidate.offer();
        var reckoning = candidate.reckoning();
        return new Match(
                idOf(need.id(), offer.id()),
                1,
                need.id(),
                offer.id(),
                need.terms(),
                need.confirmedOn(),
                offer.terms(),
                MatchStatus.PROPOSED,
                reckoning,
                reckoning.day(),
                reckoning.day().plusDays(policy.lapseDays()),
                List.of(byExchange(at, reckoning.day(), MatchStatus.PROPOSED, points("PROPOSED.first", reckoning))));
    }

    /** The same pair proposed once more: soon after its withdrawal with its old days, later with new ones. */
    Match proposedAgain(Candidate candidate, Policy policy, Instant at) {
        var day = candidate.reckoning().day();
        var quiet = !day.isAfter(lastTransition().day().plusDays(policy.quietReturnDays()));
        return rewritten(candidate)
                .proposedOn(quiet ? proposedOn : day, quiet ? answerDueOn : day.plusDays(policy.lapseDays()))
                .with(byExchange(at, day, MatchStatus.PROPOSED, points("PROPOSED.again", candidate.reckoning())));
    }

    /** The proposal with new figures; it still stands, and nothing else has happened. */
    Match rewritten(Candidate candidate) {
        return new Match(
                id,
                version + 1,
                needId,
                offerId,
                candidate.need().terms(),
                candidate.need().confirmedOn(),
                candidate.offer().terms(),
                status,
                candidate.reckoning(),
                proposedOn,
                answerDueOn,
                transitions);
    }

    /** The match without a future, for now. */
    Match withdrawn(Statement why, LocalDate day, Instant at) {
        return new Match(
                        id,
                        version + 1,
                        needId,
                        offerId,
                        need,
                        needConfirmedOn,
                        offer,
                        status,
                        reckoning,
                        proposedOn,
                        answerDueOn,
                        transitions)
                .with(byExchange(at, day, MatchStatus.WITHDRAWN, why));
    }

    /** The state that asks. */
    public StateCode state() {
        return need.state();
    }

    /** Who gives. */
    public PartyCode provider() {
        return offer.provider();
    }

    /** What happened last. */
    public MatchTransition lastTransition() {
        return transitions.get(transitions.size() - 1);
    }

    private Match proposedOn(LocalDate from, LocalDate due) {
        return new Match(
                id, version, needId, offerId, need, needConfirmedOn, offer, status, reckoning, from, due, transitions);
    }

    private Match with(MatchTransition transition) {
        var longer = new ArrayList<>(transitions);
        longer.add(transition);
        return new Match(
                id,
                version,
                needId,
                offerId,
                need,
                needConfirmedOn,
                offer,
                transition.what(),
                reckoning,
                proposedOn,
                answerDueOn,
                longer);
    }

    private static MatchTransition byExchange(Instant at, LocalDate day, MatchStatus what, Statement statement) {
        return new MatchTransition(at, day, MatchTransition.EXCHANGE, what, statement);
    }

    private static Statement points(String key, Reckoning reckoning) {
        return Statement.of(key, Figure.decimal(reckoning.score()));
    }
}
