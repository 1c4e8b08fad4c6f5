package org.vientiane.matching.match;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.match.Answer;
import org.vientiane.contracts.match.AnswerKind;
import org.vientiane.contracts.match.DeclineReason;
import org.vientiane.contracts.match.MatchStep;
import org.vientiane.contracts.match.MatchTransition;
import org.vientiane.contracts.match.Side;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.matching.market.Market;
import org.vientiane.matching.market.Need;
import org.vientiane.matching.market.Offer;
import org.vientiane.matching.policy.Policies;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Today;

/** One side says what it thinks of a match (Actions 37, 38); two yes to the same amount make an agreement. */
@Service
public class AnsweringMatches {

    /**
     * What a side says.
     *
     * @param answer what
     * @param amount of a yes, in the offer's unit; absent when the side names none
     * @param until of considering: the last day of it
     * @param reason of a no
     * @param note what the side adds in its own words
     */
    public record Saying(
            AnswerKind answer,
            @Nullable Quantity amount,
            @Nullable LocalDate until,
            @Nullable DeclineReason reason,
            @Nullable String note) {}

    private final Market market;
    private final Policies policies;
    private final WritingMatches writing;
    private final SettlingAgreements settling;
    private final DirtyNeeds dirty;
    private final Today today;
    private final Clock clock;

    AnsweringMatches(
            Market market,
            Policies policies,
            WritingMatches writing,
            SettlingAgreements settling,
            DirtyNeeds dirty,
            Today today,
            Clock clock) {
        this.market = market;
        this.policies = policies;
        this.writing = writing;
        this.settling = settling;
        this.dirty = dirty;
        this.today = today;
        this.clock = clock;
    }

    /**
     * The match after the answer; nothing when it has changed meanwhile. The second yes is recorded only once there is
     * known to be enough for it.
     *
     * @throws AnswerRefused if the match is not before its parties, or there is not enough left
     */
    public Optional<Match> answer(Match match, Side side, Saying saying, Optional<HandledRequest> request) {
        if (match.agreeing() != null) {
            settling.settle(match);
            return Optional.empty();
        }
        if (!match.isOpen()) {
            throw AnswerRefused.closed(match.status());
        }
        var answer = resolved(match, side, saying);
        if (answer.answer() == AnswerKind.DECLINED) {
            return written(match.declined(side, answer, CurrentTerms.of(match, market), request));
        }
        if (answer.isYes()) {
            requireEnough(match, Objects.requireNonNull(answer.amount()));
        }
        var agreed = match.answers().with(side, answer).agreedAmount();
        return agreed.isPresent()
                ? agree(match, side, answer, agreed.get(), request)
                : written(match.answered(side, answer, lapseDays(match), request));
    }

    private Optional<Match> agree(
            Match match, Side side, Answer secondYes, Quantity amount, Optional<HandledRequest> request) {
        var trying = match.agreeing(side, secondYes, amount, request);
        if (!writing.replace(trying)) {
            return Optional.empty();
        }
        var settled = settling.settle(trying);
        dirty.mark(match.needId(), null);
        if (!settling.hasCommitted(trying)) {
            throw AnswerRefused.tooLittle(settled.status(), whyNotAgreed(trying, settled));
        }
        return Optional.of(settled);
    }

    /** What was said of the attempt; whatever else has happened since. */
    private static Statement whyNotAgreed(Match trying, Match settled) {
        return settled.transitions().stream()
                .skip(trying.transitions().size())
                .filter(step -> step.what() == MatchStep.NOT_AGREED)
                .map(MatchTransition::statement)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody said why " + trying.id() + " was not agreed"));
    }

    private Optional<Match> written(Match next) {
        var written = writing.replace(next);
        if (written) {
            dirty.mark(next.needId(), null);
        }
        return written ? Optional.of(next) : Optional.empty();
    }

    /**
     * The answer with the amount it stands for: the provider's yes is to the proposed amount unless it names another,
     * the state's to the provider's.
     */
    private Answer resolved(Match match, Side side, Saying saying) {
        var yes = saying.answer() == AnswerKind.INTERESTED || saying.answer() == AnswerKind.ACCEPTED;
        var unnamed = side == Side.STATE
                ? match.answers().of(Side.PROVIDER).map(Answer::amount).orElseGet(match::quantity)
                : match.quantity();
        return new Answer(
                saying.answer(),
                yes ? Objects.requireNonNullElse(saying.amount(), unnamed) : null,
                saying.until(),
                saying.reason(),
                saying.note(),
                today.day(),
                clock.instant());
    }

    /**
     * A yes to more than there is left is not recorded. The offer's minimum and maximum bind only an amount that is
     * named, and are checked where it is.
     */
    private void requireEnough(Match match, Quantity amount) {
        market.offer(match.offerId())
                .map(Offer::remaining)
                .filter(remaining -> !amount.unit().equals(remaining.unit()) || amount.isMoreThan(remaining))
                .ifPresent(remaining -> refuse(match, "TOO_MUCH.offer", amount, remaining));
        market.need(match.needId())
                .map(Need::gap)
                .filter(gap -> match.reckoning()
                        .rates()
                        .convert(gap, amount.unit())
                        .filter(converted -> !amount.isMoreThan(converted.roundedUp()))
                        .isEmpty())
                .ifPresent(gap -> refuse(match, "TOO_MUCH.need", amount, gap));
    }

    private static void refuse(Match match, String key, Quantity amount, Quantity left) {
        throw AnswerRefused.tooLittle(match.status(), Statement.of(key, Figure.amount(amount), Figure.amount(left)));
    }

    private int lapseDays(Match match) {
        return policies.find(match.reckoning().policy())
                .orElseGet(policies::current)
                .lapseDays();
    }
}
