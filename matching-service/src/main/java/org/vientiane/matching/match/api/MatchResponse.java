package org.vientiane.matching.match.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.match.Answer;
import org.vientiane.contracts.match.AnswerKind;
import org.vientiane.contracts.match.Answers;
import org.vientiane.contracts.match.DeclineReason;
import org.vientiane.contracts.match.MatchStatus;
import org.vientiane.contracts.match.MatchStep;
import org.vientiane.contracts.match.MatchTransition;
import org.vientiane.contracts.match.Side;
import org.vientiane.matching.match.Demand;
import org.vientiane.matching.match.Match;
import org.vientiane.matching.telling.CheckResponse;
import org.vientiane.matching.telling.ReasonResponse;
import org.vientiane.matching.telling.Voice;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;

/** A match as the API shows it. */
record MatchResponse(
        UUID id,
        UUID needId,
        UUID offerId,
        StateCode state,
        PartyCode provider,
        Obligation obligation,
        Assistance assistance,
        MatchStatus status,
        BigDecimal score,
        @Nullable Quantity quantity,
        List<ReasonResponse> reasons,
        List<CheckResponse> checks,
        String policy,
        LocalDate day,
        Map<String, BigDecimal> rates,
        LocalDate proposedOn,
        LocalDate answerDueOn,
        AnswersResponse answers,
        List<TransitionResponse> transitions,
        @Nullable Demand demand,
        long version) {

    /** A step in the life of a match. */
    record TransitionResponse(Instant at, String by, MatchStep what, String text) {

        static TransitionResponse of(MatchTransition transition, Voice voice) {
            return new TransitionResponse(
                    transition.at(), transition.by(), transition.what(), voice.apply(transition.statement()));
        }
    }

    /** What the two sides have said. */
    record AnswersResponse(@Nullable AnswerResponse provider, @Nullable AnswerResponse state) {

        static AnswersResponse of(Answers answers) {
            return new AnswersResponse(
                    answers.of(Side.PROVIDER).map(AnswerResponse::of).orElse(null),
                    answers.of(Side.STATE).map(AnswerResponse::of).orElse(null));
        }
    }

    /** What one side has said; the amount is in the offer's unit. */
    record AnswerResponse(
            AnswerKind answer,
            @Nullable BigDecimal amount,
            @Nullable LocalDate until,
            @Nullable DeclineReason reason,
            @Nullable String note,
            Instant at) {

        static AnswerResponse of(Answer answer) {
            var amount = answer.amount();
            return new AnswerResponse(
                    answer.answer(),
                    amount == null ? null : amount.amount(),
                    answer.until(),
                    answer.reason(),
                    answer.note(),
                    answer.at());
        }
    }

    /** The match in this voice; {@code demand} only for those who may know it. */
    static MatchResponse of(Match match, @Nullable Demand demand, Voice voice) {
        var reckoning = match.reckoning();
        return new MatchResponse(
                match.id(),
                match.needId(),
                match.offerId(),
                match.state(),
                match.provider(),
                match.need().obligation(),
                match.need().assistance(),
                match.status(),
                reckoning.score(),
                reckoning.quantity(),
                reckoning.reasons().stream()
                        .map(reason -> ReasonResponse.of(reason, voice))
                        .toList(),
                reckoning.checks().stream()
                        .map(check -> CheckResponse.of(check, voice))
                        .toList(),
                reckoning.policy(),
                reckoning.day(),
                reckoning.rates().usdPerUnit(),
                match.proposedOn(),
                match.answerDueOn(),
                AnswersResponse.of(match.answers()),
                match.transitions().stream()
                        .map(step -> TransitionResponse.of(step, voice))
                        .toList(),
                demand,
                match.version());
    }
}
